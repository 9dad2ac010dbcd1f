import { AsyncLocalStorage } from 'node:async_hooks';

const requests = new AsyncLocalStorage<string>();

/** Runs `work` on behalf of the request: every log line and job made inside carries the id. */
export function withRequest<T>(requestId: string, work: () => T): T {
  return requests.run(requestId, work);
}

/** The id of the request (or of the job's request) being worked on; null between requests. */
export function currentRequestId(): string | null {
  return requests.getStore() ?? null;
}
