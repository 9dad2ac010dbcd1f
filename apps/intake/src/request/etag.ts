import type { FastifyReply, FastifyRequest } from 'fastify';

/** The version goes out as ETag and comes back as If-Match. */
export function tag<T extends { readonly version: number }>(reply: FastifyReply, body: T): T {
  void reply.header('etag', `"${body.version}"`);
  return body;
}

/** The same for what changes with its version only: who has it already (If-None-Match) gets 304 and no body. */
export function tagUnlessHeld<T extends { readonly version: number }>(
  request: FastifyRequest,
  reply: FastifyReply,
  body: T,
): T | undefined {
  tag(reply, body);
  const held = (request.headers['if-none-match'] ?? '').split(',').map((given) => given.trim().replace(/^W\//, ''));
  if (!held.includes(`"${body.version}"`)) return body;
  void reply.code(304);
  return undefined;
}
