import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DisclosureDocument, State } from '#contracts';
import type { DisclosureView, DraftView, Receipt } from '#submission';
import { Mismatch } from '../demo/mismatch.js';
import { type Answer, type Caller, UnexpectedAnswer } from '../http/caller.js';

const LOOK_EVERY_MS = 200;

/** What the API has promised in the run: every accepted action, by the request that asked for it. */
export class Ledger {
  private readonly kept: Receipt[] = [];
  private readonly said = new Map<string, number>();

  accept(receipt: Receipt): void {
    this.kept.push(receipt);
  }

  refuse(code: string): void {
    this.said.set(code, (this.said.get(code) ?? 0) + 1);
  }

  get accepted(): readonly Receipt[] {
    return this.kept;
  }

  /** How often each refusal was given. */
  get refusals(): ReadonlyMap<string, number> {
    return this.said;
  }
}

/** One disclosure as people reach it: everything through the API, everything accepted noted down. */
export class Desk {
  constructor(
    readonly id: string,
    private readonly reader: Caller,
    private readonly ledger: Ledger,
  ) {}

  read(): Promise<DisclosureView> {
    return this.reader.get<DisclosureView>(this.path());
  }

  draft(as: Caller): Promise<DraftView> {
    return as.get<DraftView>(this.path('/draft'));
  }

  path(below = ''): string {
    return `/disclosures/${this.id}${below}`;
  }

  save(as: Caller, document: DisclosureDocument, version: number): Promise<Answer<Receipt>> {
    return this.note(as.send<Receipt>('PUT', this.path('/draft'), { body: { document }, version }));
  }

  /** An action on the version that stands now, or on the one that the person has seen. */
  async try(as: Caller, action: string, body: object = {}, version?: number, key?: string): Promise<Answer<Receipt>> {
    const seen = version ?? (await this.read()).version;
    return this.note(as.send<Receipt>('POST', this.path(`/actions/${action}`), { body, version: seen, key }));
  }

  /** As `try`; a refusal ends the run. */
  async act(as: Caller, action: string, body: object = {}): Promise<void> {
    const answer = await this.try(as, action, body);
    if (!answer.ok) throw new UnexpectedAnswer(`${action} ${this.id}`, answer);
  }

  /** The same request twice at once, as a double click sends it: one deed, one answer. */
  async twice(as: Caller, action: string): Promise<void> {
    const { version } = await this.read();
    const key = randomUUID();
    const path = this.path(`/actions/${action}`);
    const send = () => as.send<Receipt>('POST', path, { body: {}, version, key });
    const [one, other] = await Promise.all([send(), send()]);
    if (!one.ok) throw new UnexpectedAnswer(path, one);
    if (!other.ok) throw new UnexpectedAnswer(path, other);
    if (one.body.version !== other.body.version) throw new Mismatch(other.body, one.body);
    this.ledger.accept(one.body);
  }

  /** Waits until the system has moved it on. */
  async left(state: State): Promise<State> {
    for (;;) {
      const { state: now } = await this.read();
      if (now !== state) return now;
      await sleep(LOOK_EVERY_MS);
    }
  }

  private async note(sent: Promise<Answer<Receipt>>): Promise<Answer<Receipt>> {
    const answer = await sent;
    if (answer.ok) this.ledger.accept(answer.body);
    else this.ledger.refuse(answer.problem.code);
    return answer;
  }
}
