import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { canonicalDocument, hashOfCanonical } from '#entry';
import { freshDatabase, type TestDatabase } from '#testing';
import { cleanReference } from '../clean-reference.js';

export interface Seeded {
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  readonly disclosures: readonly string[];
}

const CYCLE = `
  insert into gongkai.cycle (id, title, region, fiscal_year, pack_id, submit_by, publish_at)
  values ($1, '2023', '湖北省武汉市', 2023, 'hubei-wuhan-2023', '2030-01-01', '2030-01-02')`;

const DISCLOSURES = `
  with department as (
    insert into gongkai.department (id, code, name)
    select gen_random_uuid(), lpad(n::text, 6, '0'), 'D' || n from generate_series(1, $2::int) n returning id),
  disclosure as (
    insert into gongkai.disclosure (id, cycle_id, department_id, updated_at)
    select gen_random_uuid(), $1, id, now() from department returning id)
  insert into gongkai.draft (disclosure_id, document, content_hash, saved_at)
  select id, $3, $4, now() from disclosure returning disclosure_id as id`;

/** A database of its own with `copies` drafts of the reference disclosure, its two wrong scores put right. */
export async function seededDatabase(copies: number): Promise<Seeded> {
  const database = await freshDatabase();
  const owner = await database.open('owner');
  const cycle = randomUUID();
  const document = canonicalDocument(await cleanReference());
  await owner.query(CYCLE, [cycle]);
  const rows: { id: string }[] = await owner.query(DISCLOSURES, [cycle, copies, document, hashOfCanonical(document)]);
  await owner.query('vacuum analyze');
  return { database, dataSource: await database.open('app'), disclosures: rows.map((row) => row.id) };
}
