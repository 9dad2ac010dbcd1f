import type { EntityManager, QueryRunner } from 'typeorm';

const runners = new WeakSet<QueryRunner>();

/** Remembers that the manager's open transaction has put something into the outbox. */
export function noteAsked(manager: EntityManager): void {
  if (manager.queryRunner) runners.add(manager.queryRunner);
}

/** Whether it had, asked once after its commit. */
export function takeAsked(runner: QueryRunner): boolean {
  return runners.delete(runner);
}
