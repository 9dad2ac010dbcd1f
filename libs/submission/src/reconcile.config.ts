import type { ConfigShape } from '#platform';

export interface ReconcileConfig {
  /** How often missing verdicts are looked for, ms. */
  readonly every: number;
  /** How long a check may take before it is asked for again, ms. */
  readonly grace: number;
}

/** RECONCILE_EVERY_MS, RECONCILE_GRACE_MS. */
export const reconcileConfig: ConfigShape<ReconcileConfig> = (read) => ({
  every: read.integer('RECONCILE_EVERY_MS', { byDefault: 30_000, min: 100, max: 3_600_000 }),
  grace: read.integer('RECONCILE_GRACE_MS', { byDefault: 60_000, max: 3_600_000 }),
});
