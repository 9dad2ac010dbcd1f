import type { DataSource } from 'typeorm';
import { type Clock, done, type Outcome, refused } from '#kernel';
import { type AttemptSubjects, subjectsOf } from '../domain/attempt-limit.js';
import type { IdentityConfig } from '../identity.config.js';
import type { AttemptRepository } from '../persistence/attempt.repository.js';

/** Slows down guessing. Attempts are counted before the password is looked at, so guessing in parallel gains nothing. */
export class AttemptLimiter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly attempts: AttemptRepository,
    private readonly clock: Clock,
    private readonly config: IdentityConfig,
  ) {}

  async take(login: string, address: string): Promise<Outcome<AttemptSubjects, 'SESSION.TOO_MANY_ATTEMPTS'>> {
    const now = this.clock.now();
    const limit = this.config.attempts;
    const subjects = subjectsOf(login, address);
    const ends = new Date(now.getTime() + limit.window);
    const counts = await this.attempts.count(this.dataSource.manager, subjects, now, ends);
    const most = { [subjects.account]: limit.perAccount, [subjects.address]: limit.perAddress };
    const over = counts.find(({ subject, attempts }) => attempts > (most[subject] ?? 0));
    if (over === undefined) return done(subjects);
    const minutes = Math.ceil((over.windowEndsAt.getTime() - now.getTime()) / 60_000);
    return refused('SESSION.TOO_MANY_ATTEMPTS', { minutes });
  }

  /** The password was right: this attempt and the failed ones at this account no longer count. */
  forgive(subjects: AttemptSubjects): Promise<void> {
    return this.attempts.forgive(this.dataSource.manager, subjects, this.clock.now());
  }
}
