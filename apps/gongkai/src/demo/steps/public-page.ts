import type { DisclosureDocument } from '#contracts';
import { contentHash } from '#entry';
import type { RevisionView } from '#submission';
import { patientFetch } from '../../http/patient-fetch.js';
import { Mismatch, mustBe } from '../mismatch.js';
import type { Story } from '../story.js';

/** Anybody reads the page and its JSON, at the stable and the immutable address, and gets what was approved. */
export async function publicPage(story: Story): Promise<void> {
  const { departmentCode, departmentName } = story.stage;
  const { revision, fiscalYear } = await story.now();
  const approved = await story.as('preparer').get<RevisionView>(story.path(`/revisions/${revision}`));
  const stable = `/disclosures/${departmentCode}/${fiscalYear}`;
  for (const path of [stable, `${stable}/revisions/${revision}`]) {
    const html = await (await fetchPublic(story, path)).text();
    if (!html.includes(departmentName)) throw new Mismatch(`${path} without its department`, departmentName);
    const { document } = (await (await fetchPublic(story, `${path}.json`)).json()) as { document: DisclosureDocument };
    mustBe(contentHash(document), approved.contentHash);
    story.tell('DEMO.PUBLIC', { address: story.stage.portalUrl + path, contentHash: approved.contentHash });
  }
}

async function fetchPublic(story: Story, path: string): Promise<Response> {
  const { portalUrl, patienceMs } = story.stage;
  const response = await patientFetch(portalUrl + path, {}, { patienceMs });
  if (!response.ok) throw new Mismatch(`${path} → ${response.status}`, 200);
  return response;
}
