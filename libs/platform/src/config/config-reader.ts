import { type Bilingual, say } from '#contracts';
import { RefusalException } from '../problem/refusal.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** What a lib or app wants to know from its environment. Shapes are composed, so that one start reports everything. */
export type ConfigShape<T> = (read: ConfigReader) => T;

/**
 * Reads a shape from variables. Refuses with PLATFORM.CONFIG_INVALID, whose `problems` name every variable
 * that is missing or wrong and say what to write, so that an operator mends all of them in one go.
 */
export function readConfigFrom<T>(variables: Variables, shape: ConfigShape<T>): T {
  const reader = new ConfigReader(variables);
  const config = shape(reader);
  if (reader.problems.length > 0) {
    const lines = (language: keyof Bilingual) => reader.problems.map((problem) => `\n  ${problem[language]}`).join('');
    throw new RefusalException('PLATFORM.CONFIG_INVALID', { problems: { zh: lines('zh'), en: lines('en') } });
  }
  return config;
}

/**
 * `shape`, with the others read along for their problems only: settings that are read later by other parts of a process
 * are named together with its own, when it does not start.
 */
export function readingAlso<T>(shape: ConfigShape<T>, ...others: readonly ConfigShape<unknown>[]): ConfigShape<T> {
  return (read) => {
    for (const other of others) other(read);
    return shape(read);
  };
}

/** One method per kind of setting. An empty variable counts as unset. A problem is noted and reading goes on. */
export class ConfigReader {
  readonly problems: Bilingual[] = [];

  constructor(private readonly variables: Variables) {}

  /** Any text; without a default it must be set. `expected` tells the operator what to write. */
  text(name: string, expected: string, byDefault?: string): string {
    return this.variables[name] || byDefault || this.missing(name, expected);
  }

  /** Null when unset. */
  optional(name: string): string | null {
    return this.variables[name] || null;
  }

  integer(name: string, { byDefault, min = 0, max }: { byDefault: number; min?: number; max: number }): number {
    const text = this.variables[name];
    if (!text) return byDefault;
    const value = /^-?\d{1,15}$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
    if (value >= min && value <= max) return value;
    this.wrong(name, text, `${min}–${max}`);
    return byDefault;
  }

  /** 0 lets the system choose a free port. */
  port(name: string, byDefault: number): number {
    return this.integer(name, { byDefault, max: 65_535 });
  }

  oneOf<const T extends string>(name: string, values: readonly T[], byDefault: T): T {
    const text = this.variables[name];
    if (!text) return byDefault;
    const known = values.find((value) => value === text);
    if (known === undefined) this.wrong(name, text, values.join(' | '));
    return known ?? byDefault;
  }

  flag(name: string, byDefault: boolean): boolean {
    return this.oneOf(name, ['true', 'false'], byDefault ? 'true' : 'false') === 'true';
  }

  /** An address with one of the schemes ("postgres:"). Never shown when wrong, since it may hold a password. */
  address(name: string, schemes: readonly string[], byDefault?: string): string {
    const expected = schemes.map((scheme) => `${scheme}//…`).join(' | ');
    const text = this.variables[name] || byDefault;
    if (!text) return this.missing(name, expected);
    const scheme = URL.canParse(text) ? new URL(text).protocol : '';
    if (!schemes.includes(scheme)) this.wrong(name, '***', expected);
    return text;
  }

  /** Origins of web pages ("https://a.example"), separated by commas; none when unset. */
  origins(name: string): readonly string[] {
    const texts = (this.variables[name] ?? '').split(',').map((text) => text.trim().replace(/\/$/, ''));
    const given = texts.filter((text) => text !== '');
    const wrong = given.find((text) => !URL.canParse(text) || new URL(text).origin !== text.toLowerCase());
    if (wrong !== undefined) this.wrong(name, wrong, 'https://a.example');
    return wrong === undefined ? given.map((text) => text.toLowerCase()) : [];
  }

  private missing(name: string, expected: string): string {
    this.note('PLATFORM.VARIABLE_MISSING', { name, expected });
    return '';
  }

  private wrong(name: string, text: string, expected: string): void {
    this.note('PLATFORM.VARIABLE_WRONG', { name, text, expected });
  }

  private note(code: string, details: Record<string, unknown>): void {
    this.problems.push(say(code, details));
  }
}
