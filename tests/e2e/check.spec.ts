import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#platform';
import { gongkai } from '../support/gongkai-command.js';

const REFERENCE = join(projectRoot(), 'tests', 'golden', '2023', 'qingshan', 'source.txt');
const PATIENCE = 180_000;

describe('gongkai check', () => {
  let folder: string;
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  /** A disclosure, an empty file and one of another kind. */
  const batch = () => {
    const path = mkdtempSync(join(folder, 'batch-'));
    copyFileSync(REFERENCE, join(path, 'disclosure.txt'));
    for (const name of ['empty.md', 'photo.jpg']) writeFileSync(join(path, name), '');
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
      expect(result.versions.reading.tables).toHaveLength(9);
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
    'checks files and folders, unreadable ones among them, and ends with a table and the worst exit code',
    async () => {
      const { code, stdout, stderr } = await gongkai(['check', batch(), REFERENCE]);
      expect(code).toBe(2);
      expect(stderr).toContain('[1/3] ');
      expect(stderr).toContain('[3/3] ');
      const [reports = '', table = ''] = stdout.split('━━ 汇总');
      expect(reports.match(/^═══ .*$/gm)).toHaveLength(3);
      expect(reports).toContain('FILE.EMPTY');
      expect(table).toMatch(/青山区大数据中心 +2023 +hubei-wuhan-2023 +2 .*须改正 mend/);
      expect(table).toMatch(/empty\.md .*没有读到 not read FILE\.EMPTY/);
      expect(stdout + stderr).not.toContain('\u001b');
    },
    PATIENCE,
  );

  it(
    'gives many files as an array, and writes one page of them',
    async () => {
      const folder = batch();
      const page = join(folder, 'report.html');
      const { code, stdout } = await gongkai(['check', folder, '--json', '--html', page]);
      expect(code).toBe(2);
      const [whole, ...others] = JSON.parse(stdout);
      expect(Object.keys(whole)).toEqual(['file', 'document', 'findings', 'score', 'notChecked', 'versions']);
      expect(others).toEqual([
        {
          file: join(folder, 'empty.md'),
          error: { code: 'FILE.EMPTY', detail: expect.stringMatching(/空/), detailEn: expect.stringMatching(/empty/) },
        },
      ]);
      const html = readFileSync(page, 'utf8');
      expect(html.match(/<article /g)).toHaveLength(2);
      expect(html).toContain(whole.findings[0].sentence.zh);
    },
    PATIENCE,
  );

  it(
    'refuses a last year that is none, and a page that cannot be written or would overwrite what it is about',
    async () => {
      const refusals = [
        [[REFERENCE, '--previous', REFERENCE], 'CHECK.PREVIOUS_OTHER_YEAR'],
        [[REFERENCE, '--previous', join(folder, 'absent.txt')], 'CHECK.PREVIOUS_UNREADABLE'],
        [[REFERENCE, folder, '--previous', REFERENCE], 'CHECK.PREVIOUS_ONE_FILE'],
        [[REFERENCE, '--html', REFERENCE], 'CHECK.PAGE_REFUSED'],
        [[REFERENCE, '--html', join(folder, 'no', 'such.html')], 'CHECK.PAGE_UNWRITABLE'],
      ] as const;
      for (const [words, refusal] of refusals) {
        const { code, stdout, stderr } = await gongkai(['check', ...words]);
        expect({ code, stdout, refusal: stderr.split('\n')[0] }).toEqual({ code: 2, stdout: '', refusal });
      }
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
