import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONTENT_SECURITY_POLICY } from '#publication';

/** The tag is of the very page, so that neither a correction nor a new style is hidden by an older copy. */
export function sendPage(page: string, request: FastifyRequest, reply: FastifyReply): void {
  const etag = `"${createHash('sha256').update(page).digest('base64url')}"`;
  void reply.header('content-security-policy', CONTENT_SECURITY_POLICY).header('etag', etag);
  if (request.headers['if-none-match'] === etag) return void reply.code(304).send();
  void reply.type('text/html; charset=utf-8').send(page);
}
