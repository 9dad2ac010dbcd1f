import type { DataSource } from 'typeorm';
import { type Clock, done, type Outcome, type Refused, refused } from '#kernel';
import { type AttemptSubjects, subjectsOf } from '../domain/attempt-limit.js';
import type { IdentityConfig } from '../identity.config.js';
import type { AttemptRepository } from '../persistence/attempt.repository.js';

type TooMany = 'SESSION.TOO_MANY_ATTEMPTS';

/** Slows down guessing. Attempts are counted before the password is looked at, so guessing in parallel gains nothing. */
export class AttemptLimiter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly attempts: AttemptRepository,
    private readonly clock: Clock,
    private readonly config: IdentityConfig,
  ) {}

  async take(login: string, address: string): Promise<Outcome<AttemptSubjects, TooMany>> {
    const { perAccount, perAddress, perAccountEverywhere } = this.config.attempts;
    const subjects = subjectsOf(login, address);
    // What one address may not try any more does not count against the account elsewhere: it would lock its person out.
    const refusal =
      (await this.count({ [subjects.account]: perAccount, [subjects.address]: perAddress })) ??
      (await this.count({ [subjects.everywhere]: perAccountEverywhere }));
    return refusal ?? done(subjects);
  }

  /** The password was right: this attempt and the failed ones at this account no longer count. */
  forgive(subjects: AttemptSubjects): Promise<void> {
    return this.attempts.forgive(this.dataSource.manager, subjects, this.clock.now());
  }

  /** One more for each subject; a refusal when one of them has had more than the most. */
  private async count(most: Readonly<Record<string, number>>): Promise<Refused<TooMany> | null> {
    const now = this.clock.now();
    const ends = new Date(now.getTime() + this.config.attempts.window);
    const counts = await this.attempts.count(this.dataSource.manager, Object.keys(most), now, ends);
    const over = counts.find(({ subject, attempts }) => attempts > (most[subject] ?? 0));
    if (over === undefined) return null;
    const minutes = Math.ceil((over.windowEndsAt.getTime() - now.getTime()) / 60_000);
    return refused('SESSION.TOO_MANY_ATTEMPTS', { minutes });
  }
}
