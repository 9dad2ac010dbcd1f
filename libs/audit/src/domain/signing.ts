import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** 签名公钥 with the time from which it signs. It is valid until the next one begins. */
export interface SigningKey {
  readonly keyId: string;
  /** SPKI in DER, base64. */
  readonly publicKey: string;
  readonly validFrom: string;
}

/** Signs checkpoints; the private key never leaves it. */
export class Signer {
  readonly publicKey: string;
  readonly keyId: string;

  private constructor(private readonly key: KeyObject) {
    this.publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
    this.keyId = keyIdOf(this.publicKey);
  }

  /** From PKCS #8 in DER, base64; null for anything that is no Ed25519 key. */
  static from(secret: string): Signer | null {
    try {
      const key = createPrivateKey({ key: Buffer.from(secret, 'base64'), format: 'der', type: 'pkcs8' });
      return key.asymmetricKeyType === 'ed25519' ? new Signer(key) : null;
    } catch (error) {
      // OpenSSL says in many ways that bytes are no key; a bug says TypeError.
      if (error instanceof TypeError) throw error;
      return null;
    }
  }

  sign(text: string): string {
    return sign(null, signedBytes(text), this.key).toString('base64');
  }
}

export function isSignedBy({ publicKey }: Pick<SigningKey, 'publicKey'>, text: string, signature: string): boolean {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return verify(null, signedBytes(text), key, Buffer.from(signature, 'base64'));
}

/** A key is known by the beginning of its own hash, so no other key can take its name. */
export function keyIdOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16);
}

/** The key that a checkpoint of this time has to be signed with: the newest that had begun. */
export function keyAt(keys: readonly SigningKey[], at: string): SigningKey | null {
  const begun = keys.filter(({ validFrom }) => validFrom <= at);
  return begun.reduce<SigningKey | null>(
    (newest, key) => (newest && newest.validFrom > key.validFrom ? newest : key),
    null,
  );
}

/** Says what is signed, so that the signature is good for nothing else. */
function signedBytes(text: string): Buffer {
  return Buffer.from(`gongkai audit checkpoint\n${text}`);
}
