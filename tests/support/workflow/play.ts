import { createHash } from 'node:crypto';
import type { Action, DisclosureDocument, Finding, Place, Role } from '#contracts';
import type { DepartmentView, Person } from '#cycle';
import type { AccountId, DisclosureId, Outcome, RequestId } from '#kernel';
import { newId, orRefuse } from '#platform';
import { PublishDisclosure, ScheduleDisclosure, UnscheduleDisclosure } from '#publication';
import {
  AnswerComment,
  type Approval,
  ApproveDisclosure,
  AssignReview,
  ClaimReview,
  EndorseDisclosure,
  ListComments,
  ReleaseReview,
  type Return,
  ReturnDisclosure,
  SignOff,
} from '#review';
import {
  type Ask,
  AskReturn,
  CorrectDisclosure,
  type DisclosureView,
  ReadDisclosure,
  ReadDraft,
  type Receipt,
  RecordVerdict,
  type Reports,
  ReviewSecrecy,
  SaveDraft,
  type SecrecyOutcome,
  SubmitDisclosure,
  type VerdictEffect,
  type VerdictKind,
  WithdrawDisclosure,
} from '#submission';
import type { House } from './house.js';
import { reportOf, reportWith } from './reports.js';

/** What people can do; the system's own steps are taken with `verdict` and `publish`. */
export type HumanAction = Exclude<Action, 'pass' | 'fail' | 'publish'>;

export interface Said {
  readonly by?: Person;
  readonly requestId?: RequestId;
  readonly expectedVersion?: number;
  readonly document?: DisclosureDocument;
  readonly reason?: string;
  readonly comments?: Return['comments'];
  readonly reasons?: NonNullable<Return['reasons']>;
  readonly publishAt?: Date;
  readonly outcome?: SecrecyOutcome;
  readonly documentNumber?: string;
  readonly dated?: string;
}

export const A_PLACE: Place = { kind: 'cell', table: 'summary', row: 'income-total', column: 'c1' };

/** One disclosure and the people around it. */
export class Play {
  readonly preparer: Person;
  readonly secrecy: Person;
  readonly head: Person;
  readonly supervisor = person('supervisor', null);
  readonly reviewer = person('reviewer', null);
  readonly officer = person('officer', null);

  constructor(
    private readonly house: House,
    readonly id: DisclosureId,
    readonly department: DepartmentView,
  ) {
    this.preparer = person('preparer', department.id);
    this.secrecy = person('secrecy', department.id);
    this.head = person('head', department.id);
  }

  async view(as: Person = this.preparer): Promise<DisclosureView> {
    return orRefuse(await this.house.use(ReadDisclosure).run(as, this.id));
  }

  async draft(): Promise<DisclosureDocument> {
    return orRefuse(await this.house.use(ReadDraft).run(this.preparer, this.id)).document;
  }

  /** The draft with another title. */
  async titled(title: string): Promise<DisclosureDocument> {
    const draft = await this.draft();
    return { ...draft, identity: { ...draft.identity, title } };
  }

  /** Does an action as the person whose job it is, on the current version, with what it needs, unless said otherwise. */
  async act(action: HumanAction, said: Said = {}): Promise<Outcome<Receipt>> {
    const ask: Ask = {
      actor: said.by ?? this.doerOf(action),
      requestId: said.requestId ?? newId<'request'>(),
      disclosureId: this.id,
      expectedVersion: said.expectedVersion ?? (await this.view()).version,
    };
    return this.perform(action, ask, said);
  }

  /** As `act`, for a step that the test takes for granted. */
  async step(action: HumanAction, said: Said = {}): Promise<Receipt> {
    return orRefuse(await this.act(action, said));
  }

  /** A worker brings its verdict on the latest revision, or on another one. */
  async verdict(kind: VerdictKind, blocking = 0, revision?: number): Promise<VerdictEffect> {
    return orRefuse(await this.bring(kind, blocking, revision));
  }

  /** As `verdict`, with exactly these findings in the latest revision. */
  async found(kind: VerdictKind, findings: readonly Finding[]): Promise<VerdictEffect> {
    return orRefuse(await this.record(kind, reportOf[kind](findings)));
  }

  bring(kind: VerdictKind, blocking = 0, revision?: number): Promise<Outcome<VerdictEffect>> {
    return this.record(kind, reportWith[kind](blocking), revision);
  }

  private async record<K extends VerdictKind>(
    kind: K,
    report: Reports[K],
    revision?: number,
  ): Promise<Outcome<VerdictEffect>> {
    const wanted = revision ?? (await this.view()).revision;
    const ref = {
      v: 1,
      disclosureId: this.id,
      revision: wanted,
      contentHash: await this.hashOf(wanted),
      requestId: 'worker',
    } as const;
    return this.house.use(RecordVerdict).run(ref, kind, report);
  }

  publish(): Promise<Outcome<Receipt>> {
    return this.house.use(PublishDisclosure).run(this.id, 'calendar');
  }

  /** The department answers every comment. */
  async answerAll(): Promise<void> {
    for (const { id } of orRefuse(await this.house.use(ListComments).run(this.preparer, this.id))) {
      const ask = { actor: this.preparer, requestId: newId<'request'>(), disclosureId: this.id };
      orRefuse(await this.house.use(AnswerComment).run({ ...ask, commentId: id, text: '已改' }));
    }
  }

  /** From the first draft to in_review. */
  async intoReview(): Promise<void> {
    await this.step('submit');
    await this.verdict('validation');
    await this.verdict('scoring');
  }

  async intoApproved(): Promise<void> {
    await this.intoReview();
    await this.step('review_secrecy');
    await this.step('sign_off');
    await this.step('approve');
  }

  private doerOf(action: HumanAction): Person {
    if (action === 'review_secrecy') return this.secrecy;
    if (action === 'sign_off') return this.head;
    if (action === 'endorse') return this.supervisor;
    if (['claim', 'release', 'return', 'approve'].includes(action)) return this.reviewer;
    return ['assign', 'schedule', 'unschedule'].includes(action) ? this.officer : this.preparer;
  }

  private async perform(action: HumanAction, ask: Ask, said: Said): Promise<Outcome<Receipt>> {
    const { house } = this;
    switch (action) {
      case 'save':
        return house.use(SaveDraft).run(ask, said.document ?? (await this.titled(newId<'title'>())));
      case 'submit':
      case 'resubmit':
        return house.use(SubmitDisclosure).run(ask, action);
      case 'withdraw':
        return house.use(WithdrawDisclosure).run(ask, { reason: said.reason ?? null });
      case 'correct':
        return house.use(CorrectDisclosure).run(ask, { reason: said.reason ?? '更正' });
      case 'ask_return':
        return house.use(AskReturn).run(ask, { reason: said.reason ?? '数据有误' });
      case 'review_secrecy': {
        const { outcome = 'cleared', reason } = said;
        return house.use(ReviewSecrecy).run(ask, { outcome, note: reason ?? null });
      }
      case 'claim':
        return house.use(ClaimReview).run(ask);
      case 'release':
        return house.use(ReleaseReview).run(ask);
      case 'assign':
        return house.use(AssignReview).run(ask, { assignee: null });
      case 'endorse':
        return house.use(EndorseDisclosure).run(ask);
      case 'sign_off':
        return house.use(SignOff).run(ask);
      case 'return': {
        const { reason = '请核对', reasons = [], comments = [{ place: A_PLACE, text: '与表四不一致' }] } = said;
        return house.use(ReturnDisclosure).run(ask, { reason, reasons, comments });
      }
      case 'approve':
        return house.use(ApproveDisclosure).run(ask, approvalOf(said));
      case 'schedule':
        return house.use(ScheduleDisclosure).run(ask, said.publishAt ? { publishAt: said.publishAt } : {});
      case 'unschedule':
        return house.use(UnscheduleDisclosure).run(ask);
    }
  }

  private async hashOf(revision: number): Promise<string> {
    const [row] = await this.house.dataSource.query(
      'select document from gongkai.revision where disclosure_id = $1 and revision = $2',
      [this.id, revision],
    );
    return createHash('sha256').update(row.document).digest('hex');
  }
}

function approvalOf({ documentNumber, dated }: Said): Approval {
  return { ...(documentNumber ? { documentNumber } : {}), ...(dated ? { dated } : {}) };
}

export function person(role: Role, departmentId: string | null): Person {
  return { accountId: newId<'account'>() as AccountId, roles: [{ role, departmentId }] };
}
