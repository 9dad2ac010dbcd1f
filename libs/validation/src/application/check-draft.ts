import type { ValidationReport } from '#contracts';
import type { Person } from '#cycle';
import { done, type Outcome } from '#kernel';
import type { ReadDraft } from '#submission';
import { builtInPack } from '#template';
import { LiveCheck } from '../domain/live/live-check.js';

/** What the checks say of a draft as it was saved with this version. */
export interface DraftReport {
  readonly version: number;
  readonly report: ValidationReport;
}

/** Drafts that are being edited at the same time. */
const MOST = 200;

/**
 * Checks a draft as it stands, before anybody submits it (边填边查). The checks of the drafts that were looked at last are
 * kept, so that the next look costs what has changed; losing them loses nothing.
 */
export class CheckDraft {
  private readonly checks = new Map<string, LiveCheck>();

  constructor(private readonly readDraft: ReadDraft) {}

  /** Refuses with DISCLOSURE.NOT_FOUND, ACCESS.OTHER_DEPARTMENT. */
  async run(
    actor: Person,
    id: string,
  ): Promise<Outcome<DraftReport, 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT'>> {
    const draft = await this.readDraft.run(actor, id);
    if (!draft.ok) return draft;
    const { version, document } = draft.value;
    const pack = await builtInPack(document.pack.id);
    const key = `${id} ${document.pack.id}`;
    const check = this.checks.get(key) ?? new LiveCheck(pack);
    // Taken out and put back: one that failed is not used again, and the one not used for longest stands first.
    this.checks.delete(key);
    const report = check.check(document);
    this.checks.set(key, check);
    if (this.checks.size > MOST) this.checks.delete(this.checks.keys().next().value ?? '');
    return done({ version, report });
  }
}
