import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';

/** Kinds of files that disclosures come in. Which kind a file really is, its bytes tell when it is read. */
const EXTENSIONS = new Set(['.pdf', '.docx', '.xlsx', '.html', '.htm', '.csv', '.tsv', '.txt', '.md']);
/** Hidden files, and the locks that office programs leave beside an open document. */
const NO_DOCUMENT = /^(\.|~\$)/;

export interface FoundFiles {
  /** Files that were named, and those in folders that were named, each once. */
  readonly files: readonly string[];
  /** How many files of folders are of kinds that cannot be read. */
  readonly skipped: number;
  /** Was exactly one file named, and nothing else? */
  readonly single: boolean;
}

/**
 * What to check. A file that is named counts whatever it is called, and a folder that cannot be listed counts as a file,
 * so that each is told of when it is opened. `except` is a file of our own that may stand among them.
 */
export async function findFiles(paths: readonly string[], except: string | null = null): Promise<FoundFiles> {
  const search = new Search(except);
  for (const path of paths) {
    if (await isFolder(path)) await search.folder(path);
    else search.file(path);
  }
  const single = paths.length === 1 && search.files.has(resolve(paths[0] ?? ''));
  return { files: [...search.files.values()], skipped: search.skipped, single };
}

class Search {
  readonly files = new Map<string, string>();
  skipped = 0;

  constructor(private readonly except: string | null) {}

  file(path: string): void {
    if (!this.files.has(resolve(path))) this.files.set(resolve(path), path);
  }

  /** In the order of names, with everything below. Links are not followed, so there is no going round in circles. */
  async folder(folder: string): Promise<void> {
    const entries = await entriesOf(folder);
    if (entries === null) return this.file(folder);
    const sorted = entries.filter(({ name }) => !NO_DOCUMENT.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of sorted) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await this.folder(path);
      else if (entry.isFile()) this.found(path);
    }
  }

  private found(path: string): void {
    if (this.except !== null && resolve(path) === resolve(this.except)) return;
    if (EXTENSIONS.has(extname(path).toLowerCase())) this.file(path);
    else this.skipped += 1;
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await unlessRefused(stat(path));
  return found?.isDirectory() ?? false;
}

function entriesOf(folder: string) {
  return unlessRefused(readdir(folder, { withFileTypes: true }));
}

/** Null where the file system refuses. */
async function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return null;
  }
}
