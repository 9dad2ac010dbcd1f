import type { DataSource } from 'typeorm';
import type { Clock } from '#kernel';
import { refuse } from '#platform';
import { signatureOf } from '../domain/webhook-signature.js';
import type { LockedCall, WebhookRepository } from '../persistence/webhook.repository.js';
import type { Posted, PostWebhook } from './post-webhook.js';

/** Makes one call and writes down what became of it. Refuses with WEBHOOK.NOT_DELIVERED, to be tried again. */
export class CallWebhook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly webhooks: WebhookRepository,
    private readonly postWebhook: PostWebhook,
    private readonly clock: Clock,
  ) {}

  async run(callId: string): Promise<void> {
    const posted = await this.dataSource.transaction(async (manager) => {
      const call = await this.webhooks.lock(manager, callId);
      if (call === null) return null;
      const at = this.clock.now();
      const began = performance.now();
      const answer = await this.post(callId, call, at);
      const tookMs = Math.round(performance.now() - began);
      await this.webhooks.note(manager, callId, { ...answer, attempt: call.attempts + 1, at, tookMs }, isTaken(answer));
      return answer;
    });
    if (posted !== null && !isTaken(posted)) refuse('WEBHOOK.NOT_DELIVERED', { reason: posted.error ?? posted.status });
  }

  private post(callId: string, { url, secret, kind, body }: LockedCall, at: Date): Promise<Posted> {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'gongkai',
      'gongkai-kind': kind,
      'gongkai-delivery': callId,
      'gongkai-signature': signatureOf(secret, Math.floor(at.getTime() / 1000), body),
    };
    return this.postWebhook.run(url, headers, body);
  }
}

function isTaken({ status }: Posted): boolean {
  return status !== null && status >= 200 && status < 300;
}
