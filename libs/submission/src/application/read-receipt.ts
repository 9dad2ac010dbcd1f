import type { DataSource } from 'typeorm';
import type { Person } from '#cycle';
import { done, type Outcome, refused } from '#kernel';
import { receiptOf, type SubmissionReceipt } from '../domain/receipt.js';
import type { ReceiptRepository } from '../persistence/receipt.repository.js';
import type { MayView } from './may-view.js';

/** 回执 of the latest submission, or of an earlier one. */
export class ReadReceipt {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mayView: MayView,
    private readonly receipts: ReceiptRepository,
  ) {}

  async run(
    actor: Person,
    id: string,
    revision: number | null,
  ): Promise<
    Outcome<
      SubmissionReceipt,
      'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT' | 'REVISION.NOT_FOUND' | 'SUBMISSION.NO_RECEIPT'
    >
  > {
    const access = await this.mayView.run(actor, id);
    if (!access.ok) return access;
    const submitted = await this.receipts.read(this.dataSource.manager, id, revision);
    if (submitted) return done(receiptOf(submitted));
    return revision === null ? refused('SUBMISSION.NO_RECEIPT') : refused('REVISION.NOT_FOUND', { revision });
  }
}
