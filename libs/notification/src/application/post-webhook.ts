import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { NotificationConfig } from '../notification.config.js';
import { guardedLookup, isPrivateAddress, PrivateAddress } from './guarded-lookup.js';

/** What was answered, or why nothing was. */
export type Posted =
  | { readonly status: number; readonly error: null }
  | { readonly status: null; readonly error: string };

/** Posts to another system: no redirects, no private addresses unless they are allowed, and never longer than the patience. */
export class PostWebhook {
  constructor(private readonly config: Pick<NotificationConfig, 'privateWebhooks' | 'patience'>) {}

  async run(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<Posted> {
    try {
      return { status: await this.post(new URL(url), headers, body), error: null };
    } catch (error) {
      // Whatever keeps the other side from answering is written down and tried again.
      return { status: null, error: (error instanceof Error ? error.message : String(error)).slice(0, 500) };
    }
  }

  private post(url: URL, headers: Readonly<Record<string, string>>, body: string): Promise<number> {
    const { privateWebhooks, patience } = this.config;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (!privateWebhooks && isIP(host) !== 0 && isPrivateAddress(host)) throw new PrivateAddress(host);
    const request = url.protocol === 'http:' ? plainRequest : tlsRequest;
    const signal = AbortSignal.timeout(patience);
    const guard = privateWebhooks ? {} : { lookup: guardedLookup };
    return new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', headers, signal, agent: false, ...guard }, (answer) => {
        // Only the status counts; a body without end is not waited for.
        resolve(answer.statusCode ?? 0);
        answer.destroy();
      });
      sent.on('error', (error) => reject(signal.aborted ? new Error(`no answer within ${patience} ms`) : error));
      sent.end(body);
    });
  }
}
