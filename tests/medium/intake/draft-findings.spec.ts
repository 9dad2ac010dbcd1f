import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DisclosureDocument, ValidationReport } from '#contracts';
import { withCell } from '#entry';
import { projectRoot } from '#platform';
import { builtInPack } from '#template';
import { checkDocument } from '#validation';
import type { Play } from '../../support/workflow/play.js';
import type { Caller } from './caller.js';
import { Intake } from './intake.js';

const GOLDEN = join(projectRoot(), 'tests/golden/2023/qingshan/document.json');
const CELL = { table: 'income', row: '2210201', column: 'c2' };

let intake: Intake;
let golden: DisclosureDocument;
beforeAll(async () => {
  intake = await Intake.open();
  golden = JSON.parse(await readFile(GOLDEN, 'utf8'));
});
afterAll(() => intake.close());

async function saveAndLook(preparer: Caller, play: Play, document: DisclosureDocument) {
  const { version } = await play.view();
  const draft = `/api/v1/disclosures/${play.id}/draft`;
  expect((await preparer.ask('PUT', draft, { version, body: { document } })).status).toBe(200);
  return (await preparer.ask<{ version: number; report: ValidationReport }>('GET', `${draft}/findings`)).json;
}

it('tells after every save what a check of the draft finds, and leaves the draft a draft', async () => {
  const play = await intake.house.play();
  const preparer = await intake.signedIn('preparer', play.department.id);
  const pack = await builtInPack(golden.pack.id);
  for (const figure of ['35.10', '53.10', '35.10']) {
    const document = withCell(golden, CELL, figure);
    const { version, report } = await saveAndLook(preparer, play, document);
    expect(report).toEqual(checkDocument(document, pack));
    expect(report.findings.filter(({ tier }) => tier === 'blocking').length > 0).toBe(figure === '53.10');
    expect(await play.view()).toMatchObject({ state: 'draft', version });
  }
});
