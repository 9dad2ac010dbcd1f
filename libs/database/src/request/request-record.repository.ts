import { type EntityManager, QueryFailedError } from 'typeorm';
import type { RequestRecord } from './request.js';
import { type RecordColumns, recordOf } from './request-record.row.js';

/** What was answered to whom. */
export class RequestRecordRepository {
  async find(manager: EntityManager, requestId: string): Promise<RequestRecord | null> {
    const [row]: RecordColumns[] = await manager.query(
      'select request_id, actor_id, input_hash, answer from gongkai.request_record where request_id = $1',
      [requestId],
    );
    return row ? recordOf(row) : null;
  }

  async note(
    manager: EntityManager,
    { requestId, actorId, inputHash, answer }: RequestRecord,
    at: Date,
  ): Promise<void> {
    await manager.query(
      `insert into gongkai.request_record (request_id, actor_id, input_hash, answer, answered_at)
       values ($1, $2, $3, $4, $5)`,
      [requestId, actorId, inputHash, answer, at],
    );
  }
}

/** Did two transactions with the same request id meet, and this one come second? */
export function isRequestTaken(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    (error.driverError as { constraint?: string }).constraint === 'request_record_pkey'
  );
}
