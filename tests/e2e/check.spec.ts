import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#platform';
import { gongkai } from '../support/gongkai-command.js';

const REFERENCE = join(projectRoot(), 'tests', 'golden', '2023', 'qingshan', 'source.txt');
const PATIENCE = 60_000;

describe('gongkai check', () => {
  let folder: string;
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const emptyFolder = () => mkdtempSync(join(folder, 'empty-'));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-check-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it(
    'prints JSON with exactly the members of its contract, and 1 for a blocking finding',
    async () => {
      const { code, stdout, stderr } = await gongkai(['check', REFERENCE, '--json']);
      expect(code).toBe(1);
      expect(stderr).toBe('');
      const result = JSON.parse(stdout);
      expect(Object.keys(result)).toEqual(['document', 'findings', 'score', 'notChecked', 'versions']);
      const blocking = result.findings.filter(({ tier }: { tier: string }) => tier === 'blocking');
      expect(blocking.map(({ code: rule }: { code: string }) => rule)).toEqual(['SCORE.EXECUTION', 'SCORE.TOTAL']);
      for (const finding of result.findings) {
        expect(Object.keys(finding).sort()).toEqual(
          ['code', 'expected', 'gap', 'id', 'places', 'printed', 'sentence', 'source', 'tier', 'tolerance'].sort(),
        );
      }
    },
    PATIENCE,
  );

  it(
    'prints a report for people: worst first, scores as arithmetic, what was not checked',
    async () => {
      const { code, stdout } = await gongkai(['check', REFERENCE]);
      expect(code).toBe(1);
      const at = ['━━ 必须改正', '━━ 需要说明', '━━ 提示', '━━ 绩效自评得分', '━━ 未能检查', '结论'].map((text) =>
        stdout.indexOf(text),
      );
      expect(stdout).toContain('20 × 1288.89 ÷ 1321.47 = 19.5069…   印为 printed 18');
      expect(at.every((index) => index >= 0)).toBe(true);
      expect([...at].sort((a, b) => a - b)).toEqual(at);
    },
    PATIENCE,
  );

  it.each([
    ['no file', () => join(folder, 'absent.txt'), 'FILE.NOT_FOUND'],
    ['an empty folder', () => emptyFolder(), 'CHECK.NO_FILES'],
    ['an empty file', () => file('empty.txt', ''), 'FILE.EMPTY'],
    [
      'binary',
      () =>
        file(
          'x.txt',
          Uint8Array.from({ length: 5000 }, (_, i) => i % 7),
        ),
      'FILE.BINARY',
    ],
    ['no disclosure', () => file('letter.txt', '尊敬的各位：\n\n您好。\n'), 'FILE.NO_DISCLOSURE'],
    ['200 MB', () => file('huge.txt', Buffer.alloc(200 * 1024 * 1024, '决算公开\n')), 'FILE.TOO_LARGE'],
  ])(
    'answers %s with a code, a sentence and 2',
    async (_, path, refusal) => {
      const { code, stdout, stderr } = await gongkai(['check', path(), '--json']);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(refusal);
      expect(stderr).toMatch(/[\u4e00-\u9fff]/);
      expect(stderr).not.toContain('    at ');
    },
    PATIENCE,
  );

  it(
    'exits 2 and points to the help when the command is not understood',
    async () => {
      for (const words of [['check'], ['frobnicate'], ['check', REFERENCE, '--yaml']]) {
        const { code, stderr } = await gongkai(words);
        expect(code).toBe(2);
        expect(stderr).toContain('npx gongkai help');
      }
      expect(await gongkai(['help'])).toMatchObject({ code: 0, stderr: '' });
    },
    PATIENCE,
  );
});
