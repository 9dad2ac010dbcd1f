import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '#platform';
import type { Checkpoint } from '../domain/checkpoint.js';
import type { SigningKey } from '../domain/signing.js';

const FILE = /^checkpoint-(\d{6,})\.json$/;
const KEYS = 'keys.json';

/** A folder outside the database in which checkpoints are kept, one file each. A file that is there is never changed. */
export class CheckpointFolder {
  constructor(private readonly folder: string) {}

  /** The numbers of those that are kept, in order. */
  async numbers(): Promise<number[]> {
    const names = await readdir(this.folder).catch(noneIfAbsent);
    return names
      .flatMap((name) => FILE.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
  }

  /** Null for what is not there; refuses with AUDIT.CHECKPOINT_UNREADABLE. */
  async read(number: number): Promise<Checkpoint | null> {
    const text = await readFile(this.pathOf(number), 'utf8').catch(nullIfAbsent);
    return text === null ? null : this.parse<Checkpoint>(text, this.pathOf(number));
  }

  async keys(): Promise<SigningKey[]> {
    const text = await readFile(join(this.folder, KEYS), 'utf8').catch(nullIfAbsent);
    return text === null ? [] : this.parse<SigningKey[]>(text, join(this.folder, KEYS));
  }

  /** Refuses with AUDIT.CHECKPOINT_CONFLICT where another one is kept under the number. */
  async keep(number: number, checkpoint: Checkpoint): Promise<void> {
    const { text, signature, moved } = checkpoint;
    const lines = moved.map((mark) => JSON.stringify(mark)).join(',\n');
    const content = `{"text":${JSON.stringify(text)},\n"signature":${JSON.stringify(signature)},\n"moved":[\n${lines}\n]}\n`;
    if (await this.writeOnce(number, content)) return;
    const there = await this.read(number);
    if (there?.text !== text) refuse('AUDIT.CHECKPOINT_CONFLICT', { number, folder: this.folder });
  }

  /** Keys are only ever added. */
  async keepKeys(keys: readonly SigningKey[]): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const known = await this.keys();
    if (keys.every(({ keyId }) => known.some((key) => key.keyId === keyId))) return;
    const path = join(this.folder, KEYS);
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, `${JSON.stringify(keys, null, 2)}\n`, { flush: true });
    await rename(draft, path);
  }

  /** A file appears whole or not at all, and never in the place of another. */
  private async writeOnce(number: number, content: string): Promise<boolean> {
    const path = this.pathOf(number);
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, content, { flush: true });
    try {
      await link(draft, path);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return false;
    } finally {
      await rm(draft);
    }
  }

  private pathOf(number: number): string {
    return join(this.folder, `checkpoint-${String(number).padStart(6, '0')}.json`);
  }

  private parse<T>(text: string, file: string): T {
    try {
      return JSON.parse(text) as T;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return refuse('AUDIT.CHECKPOINT_UNREADABLE', { file });
    }
  }
}

function nullIfAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

function noneIfAbsent(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
