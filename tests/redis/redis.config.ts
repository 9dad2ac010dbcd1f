/** REDIS_URL: a Redis that may be emptied. This ring fails without it rather than passing unproven. */
export function testRedisUrl(): string {
  const url = process.env.REDIS_URL;
  if (!url) throw new Error('REDIS_URL is not set: start a Redis of your own for this ring, redis://127.0.0.1:6390');
  return url;
}
