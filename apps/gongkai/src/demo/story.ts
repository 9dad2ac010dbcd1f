import { setTimeout as sleep } from 'node:timers/promises';
import { type Bilingual, say } from '#contracts';
import type { DisclosureView } from '#submission';
import type { Caller } from '../http/caller.js';
import { Mismatch } from './mismatch.js';

/** Who plays: six people of one department and the finance bureau. */
export type Part = 'preparer' | 'secrecy' | 'head' | 'reviewer' | 'officer' | 'auditor';

export interface Stage {
  readonly people: Readonly<Record<Part, Caller>>;
  readonly portalUrl: string;
  readonly disclosureId: string;
  readonly departmentCode: string;
  readonly departmentName: string;
  /** The file that the preparer uploads. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly patienceMs: number;
  readonly show: (line: string) => void;
}

/** The play while it is played: what the steps share, and how they act, wait, compare and tell. */
export class Story {
  constructor(readonly stage: Stage) {}

  as(part: Part): Caller {
    return this.stage.people[part];
  }

  path(rest = ''): string {
    return `/disclosures/${this.stage.disclosureId}${rest}`;
  }

  now(part: Part = 'preparer'): Promise<DisclosureView> {
    return this.as(part).get<DisclosureView>(this.path());
  }

  /** Acts on the disclosure as it stands now; throws when refused. */
  async act(part: Part, action: string, body: unknown = {}): Promise<void> {
    const { version } = await this.now(part);
    await this.as(part).must('POST', this.path(`/actions/${action}`), { body, version });
  }

  /** Waits for the services to have moved the disclosure out of `state`. */
  async whileIn(state: DisclosureView['state']): Promise<DisclosureView> {
    const until = Date.now() + this.stage.patienceMs;
    for (;;) {
      const disclosure = await this.now();
      if (disclosure.state !== state) return disclosure;
      if (Date.now() > until) throw new Mismatch(`the disclosure is still ${state}`, 'moved on');
      await sleep(100);
    }
  }

  tell(code: string, details: Readonly<Record<string, unknown>> = {}): void {
    this.line(say(code, details));
  }

  line({ zh, en }: Bilingual): void {
    this.stage.show(`   ${zh}`);
    this.stage.show(`   ${en}`);
  }
}
