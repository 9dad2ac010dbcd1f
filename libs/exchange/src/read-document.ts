import type { DisclosureDocument } from '#contracts';
import { parseDocument } from '#entry';
import { done, type Outcome, refused } from '#kernel';
import type { CompiledPack } from '#template';
import { chooseReading } from './choose-reading.js';
import { readCsv } from './csv/read-csv.js';
import { type DecodeRefusal, decodeText } from './decode.js';
import { LIMITS } from './limits.js';
import { type FormatRefusal, readSource } from './read-source.js';
import type { Recognition } from './recognition/recognition.js';
import type { Source, SourceRemark } from './source/source.js';
import { type Line, splitLines } from './text/lines.js';
import { type LinesRead, readLines, type TextRefusal } from './text/read-lines.js';
import { sourceLines } from './text/source-lines.js';

/** DOCUMENT.MALFORMED: the text is a disclosure, but larger than any document may be. */
export type ReadRefusal = DecodeRefusal | FormatRefusal | TextRefusal | 'DOCUMENT.MALFORMED';

export interface DisclosureRead {
  readonly document: DisclosureDocument;
  /** What the file has and nobody can read: pages without text, formulas of a workbook, tables of no template. */
  readonly remarks: readonly SourceRemark[];
  readonly recognition: Recognition;
}

/**
 * Bytes of a file as a document of the pack, or of the one among several that fits it best. The kind of file is told by
 * its bytes, never by its name.
 */
export async function readDocument(
  bytes: Uint8Array,
  packs: CompiledPack | readonly CompiledPack[],
): Promise<Outcome<DisclosureRead, ReadRefusal>> {
  if (bytes.length > LIMITS.bytes) return refused('FILE.TOO_LARGE', { limit: LIMITS.bytes / 1_000_000 });
  const read = reader(packs);
  const source = await readSource(bytes);
  if (source) return source.ok ? withRemarks(read(sourceLines(source.value)), source.value) : source;
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const document = read(splitLines(text.value));
  if (document.ok || document.code !== 'FILE.NO_DISCLOSURE') return withRemarks(document);
  const csv = readCsv(bytes);
  const fromCsv = csv.ok ? read(sourceLines(csv.value)) : document;
  return withRemarks(fromCsv.ok ? fromCsv : document);
}

type LinesReader = (lines: readonly Line[]) => Outcome<LinesRead, TextRefusal>;

function reader(packs: CompiledPack | readonly CompiledPack[]): LinesReader {
  return (lines) => ('pack' in packs ? readLines(lines, packs) : chooseReading(lines, packs));
}

function withRemarks(
  read: Outcome<LinesRead, TextRefusal>,
  source: Source | null = null,
): Outcome<DisclosureRead, ReadRefusal> {
  if (!read.ok) return read;
  const { recognition } = read.value;
  const document = parseDocument(read.value.document);
  const remarks = [...(source?.remarks ?? []), ...read.value.remarks];
  return document.ok ? done({ document: document.value, remarks, recognition }) : document;
}
