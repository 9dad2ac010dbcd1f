import { setTimeout as sleep } from 'node:timers/promises';
import { isNativeError } from 'node:util/types';

export interface Patience {
  /** How long a server that is away is waited for, ms. */
  readonly patienceMs: number;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Sends a request until somebody answers it: a refused or broken connection and a 5xx are tried again, with the very same
 * headers. That is safe for every action, since its Idempotency-Key makes the second time give the first answer.
 */
export async function patientFetch(url: string, init: RequestInit, { patienceMs }: Patience): Promise<Response> {
  const until = Date.now() + patienceMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
    const outcome = await tryOnce(url, init);
    const answered = outcome instanceof Response && outcome.status < 500;
    if (answered) return outcome;
    if (Date.now() > until) {
      if (outcome instanceof Response) return outcome;
      throw outcome;
    }
    await sleep(pause);
  }
}

/** A TypeError is how fetch reports that nobody answered; it holds no answer of the server. */
async function tryOnce(url: string, init: RequestInit): Promise<Response | Error> {
  try {
    const response = await fetch(url, init);
    // The body belongs to the answer: a server killed while sending it has not answered.
    const body = await response.arrayBuffer();
    return new Response(body.byteLength > 0 ? body : null, response);
  } catch (error) {
    if (isNativeError(error) && error.name === 'TypeError') return error;
    throw error;
  }
}
