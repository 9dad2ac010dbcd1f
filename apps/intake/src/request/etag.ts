import type { FastifyReply } from 'fastify';

/** The version goes out as ETag and comes back as If-Match. */
export function tag<T extends { readonly version: number }>(reply: FastifyReply, body: T): T {
  void reply.header('etag', `"${body.version}"`);
  return body;
}
