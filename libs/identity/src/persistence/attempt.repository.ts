import type { EntityManager } from 'typeorm';
import type { AttemptSubjects } from '../domain/attempt-limit.js';

export interface AttemptCount {
  readonly subject: string;
  readonly attempts: number;
  readonly windowEndsAt: Date;
}

/** Attempts to sign in, counted per subject in windows that begin with the first attempt. */
export class AttemptRepository {
  /** Counts one more for each subject, atomically, and tells the counts. */
  count(manager: EntityManager, subjects: readonly string[], now: Date, ends: Date): Promise<AttemptCount[]> {
    return manager.query(
      `insert into gongkai.sign_in_attempt as a (subject, attempts, window_ends_at)
       select subject, 1, $3 from unnest($1::text[]) as subject
       on conflict (subject) do update set
         attempts = case when a.window_ends_at <= $2 then 1 else a.attempts + 1 end,
         window_ends_at = case when a.window_ends_at <= $2 then $3 else a.window_ends_at end
       returning subject, attempts, window_ends_at as "windowEndsAt"`,
      [subjects, now, ends],
    );
  }

  /** Forgets the attempts at the account, takes the last one back where others count too, and clears old windows away. */
  async forgive(manager: EntityManager, subjects: AttemptSubjects, now: Date): Promise<void> {
    await manager.query(
      `with taken_back as (update gongkai.sign_in_attempt set attempts = attempts - 1 where subject = any($2))
       delete from gongkai.sign_in_attempt where subject = $1 or (window_ends_at <= $3 and subject <> all($2))`,
      [subjects.account, [subjects.address, subjects.everywhere], now],
    );
  }
}
