/** How often one may fail to sign in, and for how long that is remembered, ms. */
export interface AttemptLimit {
  /** One account from one address, so that nobody can lock a person out from elsewhere. */
  readonly perAccount: number;
  /** All accounts from one address; an office often shares one. */
  readonly perAddress: number;
  /** One account from everywhere: guessing from many addresses at once comes to an end, too. */
  readonly perAccountEverywhere: number;
  readonly window: number;
}

/** What an attempt counts against. */
export interface AttemptSubjects {
  readonly account: string;
  readonly address: string;
  readonly everywhere: string;
}

export function subjectsOf(login: string, address: string): AttemptSubjects {
  return { account: `${login} from ${address}`, address: `from ${address}`, everywhere: `${login} from everywhere` };
}
