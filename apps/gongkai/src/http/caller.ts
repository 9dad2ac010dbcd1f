import { randomUUID } from 'node:crypto';
import type { Problem } from '#contracts';
import { type Patience, patientFetch } from './patient-fetch.js';

/** What the API said to a request. */
export type Answer<T> = { readonly ok: true; readonly status: number; readonly body: T } | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly status: number;
  readonly problem: Problem;
}

export interface Sending {
  /** JSON, or the bytes of a file. */
  readonly body?: unknown;
  /** The version of the disclosure on which the person decided. */
  readonly version?: number;
  /** Idempotency-Key; a fresh one unless the same request is meant. */
  readonly key?: string | undefined;
}

/** One person at the HTTP API: signed in, with a fresh Idempotency-Key for every intended action. */
export class Caller {
  private cookie = '';
  private signedInAs: { readonly accountId: string; readonly name: string } | null = null;

  constructor(
    private readonly baseUrl: string,
    private readonly login: string,
    private readonly password: string,
    private readonly patience: Patience,
  ) {}

  /** Who the API says we are; null before signing in. */
  get account() {
    return this.signedInAs;
  }

  async signIn(): Promise<void> {
    const response = await this.request('POST', '/session', { body: { login: this.login, password: this.password } });
    const answer = await readAnswer<{ accountId: string; name: string }>(response);
    if (!answer.ok) throw new UnexpectedAnswer(`POST /session (${this.login})`, answer);
    this.signedInAs = answer.body;
    this.cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  }

  /** Throws UnexpectedAnswer when refused. */
  async get<T>(path: string): Promise<T> {
    return bodyOf(`GET ${path}`, await readAnswer<T>(await this.request('GET', path, {})));
  }

  /** The answer, whatever it is. */
  async send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, sending: Sending = {}): Promise<Answer<T>> {
    return readAnswer<T>(await this.request(method, path, sending));
  }

  /** Throws UnexpectedAnswer when refused. */
  async must<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, sending: Sending = {}): Promise<T> {
    return bodyOf(`${method} ${path}`, await this.send<T>(method, path, sending));
  }

  private request(method: string, path: string, { body, version, key = randomUUID() }: Sending): Promise<Response> {
    const raw = body instanceof Uint8Array;
    const headers: Record<string, string> = { cookie: this.cookie };
    if (method !== 'GET') headers['idempotency-key'] = key;
    if (version !== undefined) headers['if-match'] = `"${version}"`;
    if (body !== undefined) headers['content-type'] = raw ? 'application/octet-stream' : 'application/json';
    const payload = body === undefined || raw ? (body as RequestInit['body']) : JSON.stringify(body);
    return patientFetch(`${this.baseUrl}/api/v1${path}`, { method, headers, body: payload }, this.patience);
  }
}

/** The API answered otherwise than the demo's story needs. */
export class UnexpectedAnswer extends Error {
  constructor(request: string, { status, problem }: Refusal) {
    super(`${request} → ${status} ${problem.code}: ${problem.detail} ${problem.detailEn}`);
  }
}

function bodyOf<T>(request: string, answer: Answer<T>): T {
  if (answer.ok) return answer.body;
  throw new UnexpectedAnswer(request, answer);
}

async function readAnswer<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  if (response.ok)
    return { ok: true, status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as T };
  return { ok: false, status: response.status, problem: JSON.parse(text) as Problem };
}
