import type { AccountId } from '#kernel';
import type { RequestRecord } from './request.js';

/** The columns of a request record, all null where a left join found none. */
export interface RecordColumns {
  readonly request_id: string | null;
  readonly actor_id: AccountId | null;
  readonly input_hash: string | null;
  readonly answer: string | null;
}

export function recordOf(row: RecordColumns): RequestRecord | null {
  const { request_id: requestId, actor_id: actorId, input_hash: inputHash, answer } = row;
  if (requestId === null || actorId === null || inputHash === null || answer === null) return null;
  return { requestId, actorId, inputHash, answer };
}
