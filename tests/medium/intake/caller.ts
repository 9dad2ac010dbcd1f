import type { Problem } from '#contracts';
import { newId } from '#platform';
import { mustBeDocumented } from './documented.js';

export interface Asking {
  /** An object is sent as JSON, bytes as a file, a text as it is with the type that `headers` give. */
  readonly body?: object | Uint8Array | string;
  /** Goes out as If-Match. */
  readonly version?: number;
  /** Idempotency-Key; a new one for every request unless said otherwise. */
  readonly key?: string;
  /** Beside or instead of those that follow from the above; null leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: T;
}

/** Somebody who calls the API, with a session or without, and trusts no answer that its document does not name. */
export class Caller {
  constructor(
    private readonly url: string,
    private readonly token: string,
    /** With which they signed in. */
    readonly credentials = { login: '', password: '' },
  ) {}

  get<T = Problem>(path: string, headers: Asking['headers'] = {}): Promise<Answer<T>> {
    return this.ask<T>('GET', path, { headers });
  }

  async ask<T = Problem>(method: string, path: string, asking: Asking = {}): Promise<Answer<T>> {
    const answer = await this.open(method, path, asking);
    const text = isStream(answer) ? await dropped(answer) : await answer.text();
    const type = answer.headers.get('content-type');
    const json = type && /[/+]json\b/.test(type) ? JSON.parse(text) : null;
    mustBeDocumented(method, path, { status: answer.status, type, json });
    return { status: answer.status, headers: answer.headers, text, json };
  }

  /** The answer with its body still to be read. */
  open(method: string, path: string, { body, version, key, headers = {} }: Asking = {}): Promise<Response> {
    const isFile = body instanceof Uint8Array;
    const all = {
      cookie: this.token && `gongkai_session=${this.token}`,
      'content-type': body && (isFile ? 'application/octet-stream' : 'application/json'),
      'idempotency-key': method === 'GET' ? null : (key ?? newId<'request'>()),
      'if-match': version === undefined ? null : `"${version}"`,
      ...headers,
    };
    const given = Object.entries(all).filter((header): header is [string, string] => Boolean(header[1]));
    const sent = body === undefined || isFile || typeof body === 'string' ? body : JSON.stringify(body);
    return fetch(`${this.url}${path}`, { method, headers: given, body: (sent as string) ?? null, redirect: 'manual' });
  }
}

function isStream(answer: Response): boolean {
  return answer.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}

async function dropped(answer: Response): Promise<string> {
  await answer.body?.cancel();
  return '';
}
