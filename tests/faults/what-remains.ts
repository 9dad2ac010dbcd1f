import type { DisclosureDocument } from '#contracts';
import { shanghaiTime } from '#kernel';
import type { Story } from '../../apps/gongkai/src/demo/story.js';

interface PublicData {
  readonly document: DisclosureDocument;
  readonly revision: number;
  readonly contentHash: string;
  readonly publishedAt: string;
}

/**
 * What a play leaves to the world: the public page and its data, as anybody reads them, and what was done. All plays
 * of the same story leave the same; the department's code and the moment of publication are their own.
 */
export async function whatRemains(story: Story) {
  const { departmentCode, portalUrl } = story.stage;
  const { fiscalYear } = await story.now();
  const stable = `${portalUrl}/disclosures/${departmentCode}/${fiscalYear}`;
  const { publishedAt, ...data } = (await (await fetch(`${stable}.json`)).json()) as PublicData;
  const page = await (await fetch(stable)).text();
  const { items } = await story
    .as('auditor')
    .get<{ items: readonly { action: string }[] }>(story.path('/audit?limit=200'));
  return {
    data,
    page: page.replaceAll(departmentCode, 'CODE').replaceAll(shanghaiTime(new Date(publishedAt)), 'TIME'),
    // Sorted, since two workers finish in either order.
    done: items.map(({ action }) => action).sort(),
  };
}
