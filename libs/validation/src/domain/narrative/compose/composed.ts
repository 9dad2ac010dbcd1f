import type { CellPlace } from '#contracts';

/** A sentence of 情况说明 as the figures decide it, in the pieces that a person may and may not change. */
export type Piece = Words | Locked | Free;

/** Words of the sentence form. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
}

/** What cells decide: an amount, a rate, a direction, the name of a subject that has an amount. */
export interface Locked {
  readonly kind: 'locked';
  readonly text: string;
  readonly sources: readonly Source[];
}

/** A place for the person's own words, such as a reason; what they wrote there before stands in it. */
export interface Free {
  readonly kind: 'free';
  readonly text: string;
}

/** A cell of this year's tables, or of last year's. */
export interface Source {
  readonly fiscalYear: number;
  readonly place: CellPlace;
}

export type ComposedSentence = readonly Piece[];
export type ComposedParagraph = readonly ComposedSentence[];

export interface ComposedSection {
  /** The pack's key of the section. */
  readonly section: string;
  readonly paragraphs: readonly ComposedParagraph[];
}

/** What composers put together: plain words and pieces. */
export type Part = Piece | string;

/** The parts as sentences, cut behind 。！？； as a document cuts its paragraphs. */
export function paragraphOf(parts: readonly Part[]): ComposedParagraph {
  const sentences: Piece[][] = [[]];
  for (const part of parts) {
    if (typeof part !== 'string') sentences.at(-1)?.push(bare(part));
    else
      for (const [i, text] of part.split(/(?<=[。！？；])/).entries()) {
        if (i > 0) sentences.push([]);
        addWords(sentences.at(-1) ?? [], text);
        if (/[。！？；]$/.test(text)) sentences.push([]);
      }
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** A figure goes into its sentence without the exact amount that it was computed with. */
function bare(piece: Piece): Piece {
  const { kind, text } = piece;
  return kind === 'locked' ? { kind, text, sources: piece.sources } : { kind, text };
}

/** Words next to words are one piece. */
function addWords(sentence: Piece[], text: string): void {
  const last = sentence.at(-1);
  if (text === '') return;
  if (last?.kind === 'words') sentence[sentence.length - 1] = { kind: 'words', text: last.text + text };
  else sentence.push({ kind: 'words', text });
}

export function textOf(sentence: ComposedSentence): string {
  return sentence.map(({ text }) => text).join('');
}

/** A paragraph as the sentences of a document: what a person wrote in a free place may be several. */
export function sentencesOfText(paragraph: ComposedParagraph): readonly string[] {
  return (
    paragraph
      .map(textOf)
      .join('')
      .match(/[^。！？；]*[。！？；]+[”’"）)]*|[^。！？；]+$/g) ?? []
  );
}

export function free(text: string): Free {
  return { kind: 'free', text };
}

/** A free place only where something stands in it. */
export function written(text: string): readonly Part[] {
  return text === '' ? [] : [free(text)];
}

/** Parts of an enumeration with a mark between them. */
export function joined(items: readonly (readonly Part[])[], mark: string): readonly Part[] {
  return items.flatMap((item, i) => (i === 0 ? item : [mark, ...item]));
}
