import type { State } from '#contracts';
import type { Person } from '#cycle';
import type { DisclosureId, RequestId } from '#kernel';

/** What every action on a disclosure carries, whoever asks for it. */
export interface Ask {
  readonly actor: Person;
  /** Made by the client, one per intended action: asking twice does it once and gives the first answer again. */
  readonly requestId: RequestId;
  readonly disclosureId: DisclosureId;
  /** The version on which the person decided (If-Match). */
  readonly expectedVersion: number;
}

/** The answer to every action: what is true now. */
export interface Receipt {
  readonly disclosureId: string;
  readonly state: State;
  readonly version: number;
  readonly revision: number;
  /** ISO time of the action. */
  readonly at: string;
}
