import { mustBe } from '../mismatch.js';
import { readVerdict } from '../read-verdict.js';
import type { Story } from '../story.js';
import { tellFindings, tellScores } from '../tell-verdict.js';

/** The scores that the department got wrong; everything else may be explained. */
const WRONG_SCORES = ['whole execution.score', 'whole total'];

/** Both workers are done; two scores are wrong, so it goes back to draft with its findings. */
export async function blocked(story: Story): Promise<void> {
  const { state, revision } = await story.whileIn('checking');
  const verdict = await readVerdict(story.as('preparer'), story.stage.disclosureId, revision);
  tellFindings(story, verdict.findings);
  tellScores(story, verdict.forms);
  const blocking = verdict.findings.filter(({ tier }) => tier === 'blocking');
  const places = blocking.flatMap((finding) =>
    finding.places.map((p) => (p.kind === 'form' ? `${p.form} ${p.field}` : p.kind)),
  );
  mustBe([...new Set(places)].filter((place) => WRONG_SCORES.includes(place)).sort(), WRONG_SCORES);
  mustBe(state, 'draft');
  story.tell('DEMO.BACK_TO_DRAFT', { blocking: blocking.length });
}
