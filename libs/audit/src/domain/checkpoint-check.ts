import { bodyOf, type Checkpoint, type CheckpointBody, hashOfText, type Mark, rootOf } from './checkpoint.js';
import { isSignedBy, keyAt, keyIdOf, type SigningKey } from './signing.js';

/** What is wrong with the first bad checkpoint; each is a code of the message catalogue. */
export type CheckpointFault =
  | 'AUDIT.CHECKPOINT_MISSING'
  | 'AUDIT.CHECKPOINT_ALTERED'
  | 'AUDIT.CHECKPOINT_UNSIGNED'
  | 'AUDIT.CHAIN_REWRITTEN';

export interface BadCheckpoint {
  readonly code: CheckpointFault;
  readonly number: number;
  /** Where the chain is not the one that was signed. */
  readonly disclosureId?: string;
  readonly seq?: number;
}

/** Follows kept checkpoints in order of their numbers: each is signed, names the one before, and covers all chains. */
export class CheckpointCheck {
  private last = { number: 0, hash: '' };
  private readonly marks = new Map<string, Mark>();

  constructor(private readonly keys: readonly SigningKey[]) {}

  /** Null when it is as it was made. */
  take(kept: Checkpoint): BadCheckpoint | null {
    const number = this.last.number + 1;
    const body = bodyOf(kept);
    if (body.number !== number) return { code: 'AUDIT.CHECKPOINT_MISSING', number };
    if (!this.isSigned(kept, body)) return { code: 'AUDIT.CHECKPOINT_UNSIGNED', number };
    for (const mark of kept.moved) this.marks.set(mark.chainId, mark);
    const whole = body.previous === this.last.hash && body.root === rootOf([...this.marks.values()]);
    if (!whole) return { code: 'AUDIT.CHECKPOINT_ALTERED', number };
    this.last = { number, hash: hashOfText(kept.text) };
    return null;
  }

  /** By the key that was in use at its time, under that key's own name. */
  private isSigned({ text, signature }: Checkpoint, { keyId, at }: CheckpointBody): boolean {
    const key = keyAt(this.keys, at);
    return key !== null && key.keyId === keyId && keyIdOf(key.publicKey) === keyId && isSignedBy(key, text, signature);
  }
}
