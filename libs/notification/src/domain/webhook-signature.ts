import { createHmac, timingSafeEqual } from 'node:crypto';

/** "t=1730336400,v1=<hex>": HMAC-SHA256 over the time, a dot and the very body, so that neither can be put to another. */
export function signatureOf(secret: string, seconds: number, body: string): string {
  return `t=${seconds},v1=${macOf(secret, seconds, body).toString('hex')}`;
}

/** What the other side does: is the signature right, and not older than `tolerance` seconds? */
export function isSignatureSound(
  signature: string,
  { secret, body, now, tolerance = 300 }: { secret: string; body: string; now: number; tolerance?: number },
): boolean {
  const [, time, mac] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  if (time === undefined || mac === undefined || Math.abs(now - Number(time)) > tolerance) return false;
  return timingSafeEqual(Buffer.from(mac, 'hex'), macOf(secret, Number(time), body));
}

function macOf(secret: string, seconds: number, body: string): Buffer {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest();
}
