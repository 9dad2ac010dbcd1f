import fc from 'fast-check';
import type { DisclosureDocument, Finding } from '#contracts';
import { builtInPack } from '#template';
import { checkDocument } from '../../check-document.js';
import { FigureBook } from '../../figures/figure-book.js';
import { composeDraft, withComposed } from './compose-draft.js';
import { composeNarrative } from './compose-narrative.js';
import { type ComposedSection, free, type Piece, textOf } from './composed.js';
import { anyExactYear, anyYear, narratedBy } from './composed-year.fixture.js';

const packs = await Promise.all(['hubei-wuhan-2023', 'shanghai-2024', 'generic'].map((id) => builtInPack(id)));

const composed = (document: DisclosureDocument, previous: DisclosureDocument | null, pack = packs[0]) => {
  if (!pack) throw new RangeError('no pack');
  return composeNarrative(new FigureBook(document, pack, previous && new FigureBook(previous, pack)));
};

/** Each run checks a whole document; three packs run them. */
const RUNS = { numRuns: 40 };

const OF_SENTENCES = /^(NARRATIVE|CROSS_YEAR|TABLE\.EMPTY|TEXT\.REPEATED)/;

describe.each(packs.map((pack) => [pack.pack.id, pack] as const))('the narrative of %s', (_, pack) => {
  const now = anyYear(pack, 2023);
  const last = anyYear(pack, 2022);
  /** What the checks find in the sentences, beside last year. */
  const findingsIn = (
    document: DisclosureDocument,
    previous: DisclosureDocument,
    sections: readonly ComposedSection[],
  ) => {
    const { findings } = checkDocument(narratedBy(document, sections), pack, { document: previous, compiled: pack });
    return findings.filter(({ code }) => OF_SENTENCES.test(code));
  };

  it('reads back as nothing but right', () => {
    fc.assert(
      fc.property(anyExactYear(pack, 2023), anyExactYear(pack, 2022), (document, previous) => {
        expect(findingsIn(document, previous, composed(document, previous, pack)).map(inShort)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('with one figure changed is wrong there, and nowhere else', () => {
    fc.assert(
      fc.property(now, last, fc.nat(), fc.integer({ min: 1, max: 9 }), (document, previous, pick, digit) => {
        const sections = composed(document, previous, pack);
        const figures = placesOfFigures(sections);
        const place = figures[pick % Math.max(figures.length, 1)];
        fc.pre(place !== undefined);
        if (!place) return;
        const findings = findingsIn(document, previous, withDigit(sections, place, digit));
        const places = findings.flatMap((finding) => finding.places.filter((p) => p.kind === 'sentence'));
        const { section, sentence } = place;
        expect([textAt(sections, place), places]).toEqual([
          textAt(sections, place),
          expect.arrayContaining([{ kind: 'sentence', section, sentence }]),
        ]);
        expect(new Set(places.map((found) => found.section))).toEqual(new Set([section]));
      }),
      RUNS,
    );
  });

  it('composed again keeps every word that a person wrote into it', () => {
    fc.assert(
      fc.property(now, last, fc.constantFrom(...REASONS), (document, previous, reason) => {
        const sections = withWords(composed(document, previous, pack), reason);
        const written = narratedBy(document, sections);
        const again = composeDraft(new FigureBook(written, pack, new FigureBook(previous, pack)));
        const wanted = { sections: again.sections.map(({ section }) => section), statements: [] };
        expect(withComposed(written, again, wanted)).toEqual({ ok: true, value: written });
      }),
      RUNS,
    );
  });
});

const REASONS = [
  '人员减少',
  '2022 年的项目当年完成',
  '一是项目完工，少 30 万元；二是节约开支',
  '（一期）上线。二期没有开工',
];

/** A reason where one is asked for; a purpose before the figures of a subject. */
function withWords(sections: readonly ComposedSection[], reason: string): readonly ComposedSection[] {
  const fill = (sentence: readonly Piece[]) =>
    sentence.map((piece, i) => (piece.kind === 'free' ? free(i === 0 ? '主要用于日常开支。' : reason) : piece));
  return sections.map((one) => ({ ...one, paragraphs: one.paragraphs.map((paragraph) => paragraph.map(fill)) }));
}

const inShort = ({ code, sentence }: Finding) => `${code} ${sentence.zh}`;

/** A figure by its section, its sentence counted from 1, and its piece. */
interface FigureAt {
  readonly section: string;
  readonly sentence: number;
  readonly piece: number;
}

function placesOfFigures(sections: readonly ComposedSection[]): readonly FigureAt[] {
  return sections.flatMap(({ section, paragraphs }) =>
    paragraphs
      .flat()
      .flatMap((pieces, i) =>
        pieces.flatMap(({ kind, text }, piece) =>
          kind === 'locked' && /^-?\d/.test(text) ? [{ section, sentence: i + 1, piece }] : [],
        ),
      ),
  );
}

function textAt(sections: readonly ComposedSection[], { section, sentence, piece }: FigureAt): string {
  const pieces = sections.find((one) => one.section === section)?.paragraphs.flat()[sentence - 1] ?? [];
  return `${pieces[piece]?.text} in ${textOf(pieces)}`;
}

/** The first digit of one figure made another. */
function withDigit(sections: readonly ComposedSection[], at: FigureAt, digit: number): readonly ComposedSection[] {
  return sections.map((one) => {
    if (one.section !== at.section) return one;
    let count = 0;
    const paragraphs = one.paragraphs.map((paragraph) =>
      paragraph.map((pieces) =>
        ++count === at.sentence ? pieces.map((p, i) => (i === at.piece ? other(p, digit) : p)) : pieces,
      ),
    );
    return { ...one, paragraphs };
  });
}

function other(piece: Piece, digit: number): Piece {
  return {
    ...piece,
    text: piece.text.replace(/\d/, (first) => `${Number(first) === digit ? (digit % 9) + 1 : digit}`),
  };
}
