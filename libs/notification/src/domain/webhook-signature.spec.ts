import fc from 'fast-check';
import { isSignatureSound, signatureOf } from './webhook-signature.js';

it('is sound for the secret, time and body that it was made with, and for no other', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string(), fc.string(), fc.nat(), (secret, body, other, now) => {
      const signature = signatureOf(secret, now, body);
      expect(isSignatureSound(signature, { secret, body, now: now + 300 })).toBe(true);
      expect(isSignatureSound(signature, { secret, body, now: now + 301 })).toBe(false);
      if (other !== body) expect(isSignatureSound(signature, { secret, body: other, now })).toBe(false);
      if (other !== secret) expect(isSignatureSound(signature, { secret: other, body, now })).toBe(secret === other);
      expect(isSignatureSound(signature.replace(/t=\d+/, `t=${now + 1}`), { secret, body, now })).toBe(false);
      expect(isSignatureSound(other, { secret, body, now })).toBe(false);
    }),
  );
});

it('is what openssl computes', () => {
  // printf '1730336400.{}' | openssl dgst -sha256 -hmac secret
  expect(signatureOf('secret', 1730336400, '{}')).toBe(
    't=1730336400,v1=3bf605b284e7344c17c12abec5511074bff782a2daeef2c625439009316eebf9',
  );
});
