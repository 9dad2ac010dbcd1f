import { rmSync } from 'node:fs';
import { say } from '#contracts';
import { gongkai, ownEnvironment } from '../support/gongkai-command.js';

it('plays a cycle with all its quarrels and finds every invariant kept', async () => {
  const environment = await ownEnvironment();
  const { code, stdout, stderr } = await gongkai(['simulate', '--departments', '12', '--seed', '3'], environment);
  expect({ code, stdout, stderr: code === 0 ? '' : stderr }).toMatchObject({ code: 0, stderr: '' });
  expect(stdout).toContain(say('SIMULATE.SOUND').zh);
  // Of this seed: somebody saves together, approves at once, or withdraws against an approval.
  expect(stdout).toContain('DISCLOSURE.STALE');
  rmSync(environment.GONGKAI_DATA ?? '', { recursive: true });
}, 180_000);

it.each(['0', 'many', '-1', '2001'])('asks for a number of departments that it can play, not “%s”', async (number) => {
  const { code, stderr } = await gongkai(['simulate', '--departments', number]);
  expect(code).toBe(2);
  expect(stderr).toContain(say('SIMULATE.BAD_NUMBER', { option: '--departments', text: number, from: 1, to: 2000 }).zh);
});
