import { rmSync } from 'node:fs';
import { say } from '#contracts';
import { DEMO_STEPS } from '../../apps/gongkai/src/demo/steps.js';
import { gongkai, ownEnvironment } from '../support/gongkai-command.js';

it('the demo tells the whole story, starting and ending a system of its own, and can be told again', async () => {
  const environment = await ownEnvironment();
  for (let telling = 1; telling <= 2; telling += 1) {
    const { code, stdout, stderr } = await gongkai(['demo'], environment);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    for (const { name } of DEMO_STEPS) expect(stdout).toContain(say(`DEMO.${name}`).zh);
    expect(stdout).toContain('20 × 1288.89 ÷ 1321.47');
    expect(stdout).toContain('DISCLOSURE.STALE');
    expect(stdout).toContain('REVIEW.OWN_WORK');
    expect(stdout).toContain(say('DEMO.DONE').zh);
  }
  rmSync(environment.GONGKAI_DATA ?? '', { recursive: true });
}, 300_000);
