import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from './find-files.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-find-'));
  for (const folder of ['b', 'b/deep', '.hidden']) mkdirSync(join(root, folder));
  for (const file of ['z.PDF', 'b/deep/a.docx', 'b/c.txt', 'b/photo.jpg', '.hidden/x.txt', '~$z.docx', '.y.txt'])
    writeFileSync(join(root, file), '');
});
afterEach(() => rmSync(root, { recursive: true }));

const names = (files: readonly string[]) => files.map((file) => file.slice(root.length + 1));

it('finds the disclosures of a folder and below, by name, and counts what is of no known kind', async () => {
  const { files, skipped, single } = await findFiles([root]);
  expect(names(files)).toEqual(['b/c.txt', 'b/deep/a.docx', 'z.PDF']);
  expect({ skipped, single }).toEqual({ skipped: 1, single: false });
});

it('takes a file that is named whatever it is called, and each file once', async () => {
  const photo = join(root, 'b/photo.jpg');
  const { files } = await findFiles([photo, join(root, 'b'), join(root, 'b/../b/c.txt')]);
  expect(names(files)).toEqual(['b/photo.jpg', 'b/c.txt', 'b/deep/a.docx']);
  expect(await findFiles([photo])).toEqual({ files: [photo], skipped: 0, single: true });
  expect(await findFiles([photo, photo])).toMatchObject({ files: [photo], single: false });
});

it('leaves absence to be told when the file is opened', async () => {
  const absent = join(root, 'absent.pdf');
  expect(await findFiles([absent])).toEqual({ files: [absent], skipped: 0, single: true });
});

it('follows no link, so that no folder is gone through twice', async () => {
  symlinkSync(root, join(root, 'b/round'));
  expect(names((await findFiles([root])).files)).toEqual(['b/c.txt', 'b/deep/a.docx', 'z.PDF']);
});

it('passes over the page that it is about to write', async () => {
  writeFileSync(join(root, 'report.html'), '');
  const { files, skipped } = await findFiles([root], join(root, 'report.html'));
  expect(names(files)).not.toContain('report.html');
  expect(skipped).toBe(1);
});
