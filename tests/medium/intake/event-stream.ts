import type { Caller } from './caller.js';

/** One message of a stream; a comment has nothing but its text. */
export interface StreamMessage {
  readonly comment?: string;
  readonly id?: string;
  readonly event?: string;
  readonly data?: string;
}

/** Server-sent events as they arrive. */
export class EventStream {
  private readonly chunks: AsyncIterator<string>;
  private text = '';

  private constructor(answer: Response) {
    if (answer.status !== 200 || !answer.body) throw new Error(`no stream: ${answer.status}`);
    this.chunks = answer.body.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  }

  /** Goes on after the message with this id, or begins with the first. */
  static async open(caller: Caller, path: string, lastEventId: string | null = null): Promise<EventStream> {
    return new EventStream(await caller.open('GET', path, { headers: { 'last-event-id': lastEventId } }));
  }

  async next(): Promise<StreamMessage> {
    for (;;) {
      const end = this.text.indexOf('\n\n');
      const whole = this.text.slice(0, Math.max(end, 0)).trim();
      if (end >= 0) this.text = this.text.slice(end + 2);
      if (whole !== '') return messageOf(whole);
      if (end < 0) await this.read();
    }
  }

  /** The next so many events; comments between them are skipped. */
  async events(count: number): Promise<StreamMessage[]> {
    const events: StreamMessage[] = [];
    while (events.length < count) {
      const message = await this.next();
      if (message.comment === undefined) events.push(message);
    }
    return events;
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }

  private async read(): Promise<void> {
    const { value, done } = await this.chunks.next();
    if (done) throw new Error('the stream has ended');
    this.text += value;
  }
}

function messageOf(text: string): StreamMessage {
  const lines = text.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
  return Object.fromEntries(lines.map(([name, value]) => [name || 'comment', value]));
}
