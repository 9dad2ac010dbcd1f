import fc from 'fast-check';
import type { DisclosureDocument, SectionContent } from '#contracts';
import { DocumentIndex } from '#entry';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { exactYears, printYear } from '../exact-year.fixture.js';
import { FigureBook } from '../figures/figure-book.js';
import { composeNarrative } from './compose/compose-narrative.js';
import { textOf } from './compose/composed.js';

const pack = await builtInPack();

interface ComposedSection {
  readonly section: string;
  readonly paragraphs: readonly string[];
}

/** Sections in which every figure can be checked without last year's tables; all of them: compose-narrative.spec.ts. */
const TOLD_BY_AMOUNTS = new Set([
  'note-summary',
  'note-income',
  'note-expenditure',
  'note-appropriation-summary',
  'note-general-budget-structure',
  'note-basic-detail',
]);

function composeNotes(document: DisclosureDocument, previous: DisclosureDocument | null): readonly ComposedSection[] {
  const book = new FigureBook(document, pack, previous && new FigureBook(previous, pack));
  const sections = composeNarrative(book).filter(({ section }) => TOLD_BY_AMOUNTS.has(section));
  return sections.map(({ section, paragraphs }) => ({
    section,
    paragraphs: paragraphs.map((paragraph) => paragraph.map(textOf).join('')),
  }));
}

/** Hundreds of 万元, so that no rounding hides a changed digit. */
const years = exactYears(100_000_000n).map((year) => printYear(year, 'rounded', pack));

/** From nothing or to nothing any difference is as right as another: only the other year's disclosure could tell. */
const activeYears = years.filter(
  (document) => new DocumentIndex(document).figure('income', 'total', 'c1') !== undefined,
);

function narrated(document: DisclosureDocument, sections: readonly ComposedSection[]): DisclosureDocument {
  const contents = sections.map(
    ({ section, paragraphs }): SectionContent => ({
      key: section,
      number: '一',
      title: section,
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', sentences: sentences(text) })),
      sections: [],
    }),
  );
  return { ...document, parts: [{ key: 'notes', number: '第三部分', title: '说明', blocks: [], sections: contents }] };
}

const sentences = (text: string) => text.match(/[^。；]+[。；]?/g) ?? [text];
const narrativeFindings = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter(({ code }) => code.startsWith('NARRATIVE.'));

describe('sentence forms', () => {
  it('read back from what they composed nothing that is wrong', () => {
    fc.assert(
      fc.property(years, years, (document, previous) => {
        expect(narrativeFindings(narrated(document, composeNotes(document, previous)))).toEqual([]);
      }),
    );
  });

  it('find a changed figure in the sentence where it stands, and say nothing of any other section', () => {
    fc.assert(
      fc.property(
        activeYears,
        activeYears,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (document, previous, a, b, digit) => {
          const composed = composeNotes(document, previous);
          const sectionAt = a % composed.length;
          const chosen = composed[sectionAt] as ComposedSection;
          const { changed, found } = changeFigure(chosen, b, digit);
          fc.pre(found);
          const sections = composed.map((section, i) => (i === sectionAt ? changed : section));
          const findings = narrativeFindings(narrated(document, sections));
          const places = findings.flatMap((finding) => finding.places.filter((place) => place.kind === 'sentence'));
          expect(findings.length).toBeGreaterThan(0);
          expect(new Set(places.map(({ section }) => section))).toEqual(new Set([chosen.section]));
        },
      ),
    );
  });
});

/** Changes the first digit of one figure of a section, so that it is off by more than any rounding. */
function changeFigure({ section, paragraphs }: ComposedSection, pick: number, digit: number) {
  const text = paragraphs.join('\n');
  const figures = [...text.matchAll(/(\d+\.\d+)(万元|%)/g)].filter(([, figure = '']) => figure !== '0.00');
  const figure = figures[pick % Math.max(figures.length, 1)];
  if (!figure) return { changed: { section, paragraphs }, found: false };
  const first = text[figure.index];
  const replaced = `${text.slice(0, figure.index)}${first === `${digit}` ? digit - 1 || 9 : digit}${text.slice(figure.index + 1)}`;
  return { changed: { section, paragraphs: replaced.split('\n') }, found: replaced !== text };
}

it('says nothing of last year where it is not known', () => {
  fc.assert(
    fc.property(years, (document) => {
      const text = composeNotes(document, null).flatMap(({ paragraphs }) => paragraphs);
      expect(text.join('')).not.toContain('相比');
    }),
    { numRuns: 10 },
  );
});
