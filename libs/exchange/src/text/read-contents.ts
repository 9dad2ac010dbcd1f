import type { ContentsEntry } from '#contracts';
import { headingOf, type Line } from './lines.js';

/** 目录: parts and sections as listed; lines that are neither are page numbers and the like. */
export function readContents(lines: readonly Line[]): readonly ContentsEntry[] {
  return lines.flatMap((line) => {
    const heading = headingOf(line);
    return heading ? [{ level: heading.level, number: heading.number, title: heading.title }] : [];
  });
}
