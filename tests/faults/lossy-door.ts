import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Stands before a server and passes requests on. The first answer to every Idempotency-Key is lost on its way back,
 * when the deed is done, as if server or line had broken down just then.
 */
export class LossyDoor {
  private readonly answered = new Set<string>();
  private readonly losses = new EventEmitter();
  private readonly server = createServer((asked, answering) => this.passOn(asked, answering));

  private constructor(private readonly behind: string) {}

  static async open(behind: string): Promise<LossyDoor> {
    const door = new LossyDoor(behind);
    await once(door.server.listen(0, '127.0.0.1'), 'listening');
    return door;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Resolves when the next answer is lost. */
  async nextLoss(): Promise<void> {
    await once(this.losses, 'loss');
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private passOn(asked: IncomingMessage, answering: ServerResponse): void {
    const { method, headers, url } = asked;
    const passed = request(this.behind + url, { method, headers }, (answer) => {
      if (this.isFirst(headers['idempotency-key'])) answer.resume().once('end', () => this.lose(answering));
      else answer.pipe(answering.writeHead(answer.statusCode ?? 0, answer.headers));
      answer.once('error', () => answering.destroy());
    });
    passed.once('error', () => answering.destroy());
    asked.pipe(passed);
  }

  private isFirst(key: string | string[] | undefined): boolean {
    if (typeof key !== 'string' || this.answered.has(key)) return false;
    this.answered.add(key);
    return true;
  }

  private lose(answering: ServerResponse): void {
    answering.destroy();
    this.losses.emit('loss');
  }
}
