import { setTimeout as sleep } from 'node:timers/promises';
import type { DisclosureDocument } from '#contracts';
import { withCell, withFormField } from '#entry';
import type { CommentView } from '#review';
import { confirmAll, explainAll } from '../demo/explain.js';
import { mustBe } from '../demo/mismatch.js';
import { type Answer, type Caller, UnexpectedAnswer } from '../http/caller.js';
import type { Desk } from './desk.js';
import type { Temperament } from './temperament.js';

/** Who acts. The people of one kind stand for those of every department. */
export interface Company {
  readonly preparers: readonly [Caller, Caller];
  readonly secrecy: Caller;
  readonly head: Caller;
  readonly reviewers: readonly [Caller, Caller];
  readonly officer: Caller;
}

const TOTAL = { table: 'summary', row: 'income-total', column: 'c1' } as const;
const COMMENT = {
  place: { kind: 'sentence', section: 'note-summary', sentence: 1 },
  text: '请具体说明变动的主要原因。',
};

/** Plays the year of one department, from its first draft to a scheduled publication, as its people are. */
export async function playDepartment(
  desk: Desk,
  company: Company,
  document: DisclosureDocument,
  temper: Temperament,
  submitBy: Date,
): Promise<void> {
  if (temper.silent) return;
  if (temper.late) await sleep(Math.max(0, submitBy.getTime() - Date.now()));
  const play = new DepartmentPlay(desk, company, document, temper);
  await play.firstSubmission();
  if (temper.withdraws) await play.withdrawal();
  for (let n = 0; n < temper.returns; n++) await play.returned();
  await play.approval();
  await desk.act(company.officer, 'schedule');
}

class DepartmentPlay {
  private readonly preparer: Caller;
  private readonly reviewer: Caller;
  private edits = 0;

  constructor(
    private readonly desk: Desk,
    private readonly company: Company,
    private readonly document: DisclosureDocument,
    private readonly temper: Temperament,
  ) {
    [this.preparer] = company.preparers;
    [this.reviewer] = company.reviewers;
  }

  async firstSubmission(): Promise<void> {
    const { wrong, together } = this.temper;
    await this.save(wrong ? withCell(this.document, TOTAL, '99999.99') : this.document);
    if (together) await this.editTogether();
    await this.submit('submit');
    const state = await this.desk.left('checking');
    if (!wrong) return mustBe(state, 'in_review');
    mustBe(state, 'draft');
    await this.save(this.document);
    await this.resubmit();
  }

  async withdrawal(): Promise<void> {
    await this.desk.act(this.preparer, 'withdraw', { reason: '发现一处需要补充说明' });
    await this.mend();
  }

  /** The reviewer returns it with a comment; every comment is answered before it comes again. */
  async returned(): Promise<void> {
    await this.desk.act(this.reviewer, 'return', { reason: '变动原因说明过于简单。', comments: [COMMENT] });
    const { items } = await this.preparer.get<{ items: readonly CommentView[] }>(this.desk.path('/comments'));
    for (const { id } of items.filter(({ answer }) => answer === null)) {
      await this.preparer.must('POST', this.desk.path(`/comments/${id}/answer`), { body: { text: '已补充说明。' } });
    }
    await this.mend();
  }

  /** Explained, confirmed and signed; then approved, perhaps by two at once, perhaps against a withdrawal. */
  async approval(): Promise<void> {
    await this.readyForApproval();
    if (this.temper.collides && !(await this.approvedAgainstWithdrawal())) {
      await this.mend();
      await this.readyForApproval();
      await this.desk.act(this.reviewer, 'approve');
    } else if (!this.temper.collides) {
      await this.approve();
    }
  }

  private async approve(): Promise<void> {
    if (!this.temper.doubleApproval) return this.desk.act(this.reviewer, 'approve');
    const { version } = await this.desk.read();
    exactlyOne(await Promise.all(this.company.reviewers.map((by) => this.desk.try(by, 'approve', {}, version))));
  }

  /** False when the withdrawal came first. */
  private async approvedAgainstWithdrawal(): Promise<boolean> {
    const { version } = await this.desk.read();
    const both = await Promise.all([
      this.desk.try(this.reviewer, 'approve', {}, version),
      this.desk.try(this.preparer, 'withdraw', { reason: '还要再核对一遍' }, version),
    ]);
    exactlyOne(both);
    return both[0].ok;
  }

  private async readyForApproval(): Promise<void> {
    const { revision } = await this.desk.read();
    await explainAll(this.preparer, this.desk.id, revision);
    await confirmAll(this.reviewer, this.desk.id, revision);
    await this.desk.act(this.company.secrecy, 'review-secrecy', { outcome: 'cleared' });
    await this.desk.act(this.company.head, 'sign-off');
  }

  private async mend(): Promise<void> {
    await this.desk.act(this.preparer, 'correct', { reason: '补充说明' });
    await this.save(this.edited());
    await this.resubmit();
  }

  private async resubmit(): Promise<void> {
    await this.submit('resubmit');
    mustBe(await this.desk.left('checking'), 'in_review');
  }

  private submit(action: 'submit' | 'resubmit'): Promise<void> {
    return this.temper.doubleClick ? this.desk.twice(this.preparer, action) : this.desk.act(this.preparer, action);
  }

  /** Both have the same version before them; whoever is told so reads again and saves on what is there now. */
  private async editTogether(): Promise<void> {
    const { version, document } = await this.desk.draft(this.preparer);
    const attempts = await Promise.all(
      this.company.preparers.map((by, n) => this.desk.save(by, withRemark(document, `第${n + 1}人补充`), version)),
    );
    exactlyOne(attempts);
    await this.save((await this.desk.draft(this.preparer)).document);
  }

  private async save(document: DisclosureDocument): Promise<void> {
    const { version } = await this.desk.read();
    const answer = await this.desk.save(this.preparer, document, version);
    if (!answer.ok) throw new UnexpectedAnswer(`save ${this.desk.id}`, answer);
  }

  private edited(): DisclosureDocument {
    this.edits += 1;
    return withRemark(this.document, `第${this.edits}次补充说明`);
  }
}

function withRemark(document: DisclosureDocument, text: string): DisclosureDocument {
  return withFormField(document, { form: 'whole', field: 'measures' }, text);
}

function exactlyOne(answers: readonly Answer<unknown>[]): void {
  mustBe(answers.filter(({ ok }) => ok).length, 1);
}
