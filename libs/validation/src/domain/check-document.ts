import { createHash } from 'node:crypto';
import type { DisclosureDocument, Finding, NotChecked, Tier, ValidationReport, Versions } from '#contracts';
import { canonicalJson } from '#kernel';
import type { CompiledPack } from '#template';
import { RULES } from './catalogue.js';
import type { Comparison } from './comparison.js';
import { describeComparison, inUnit } from './describe.js';
import { FigureBook } from './figures/figure-book.js';
import { findingId } from './finding-id.js';
import { type Rule, type RuleResult, workOut } from './rule.js';
import { judgeTogether } from './rules/rounding-joint.js';
import { foldTails } from './rules/rounding-tails.js';

/** Raised whenever the same rules could answer differently. */
const ENGINE = '2';

const RULES_HASH = createHash('sha256')
  .update(
    canonicalJson(
      RULES.map(({ code, tier, since, says, source }) => ({
        code,
        tier,
        since,
        says: { ...says },
        source: { ...source },
      })),
    ),
  )
  .digest('hex');

/** Last year's disclosure of the same department, with the pack that it was made from. */
export interface PreviousYear {
  readonly document: DisclosureDocument;
  readonly compiled: CompiledPack;
}

/** Checks a document against every rule of its year. Same documents, packs, rules and engine: same report. */
export function checkDocument(
  document: DisclosureDocument,
  compiled: CompiledPack,
  previous: PreviousYear | null = null,
): ValidationReport {
  const book = new FigureBook(document, compiled, previous && new FigureBook(previous.document, previous.compiled));
  return reportOf(
    rulesOf(book).map((rule) => rule.check(book, workOut)),
    book,
  );
}

/** What all rules together say of a document. */
export function reportOf(results: readonly RuleResult[], book: FigureBook): ValidationReport {
  const { comparisons, findings, notChecked } = joined(results);
  const of = (verdict: Comparison['verdict']) => comparisons.filter((c) => c.verdict === verdict);
  const real = of('real').map((c) => findingOf(c, book));
  const joint = judgeTogether(comparisons, book);
  return {
    findings: [...real, ...findings, ...joint.findings, ...foldTails(joint.explained, book)].sort(byTier),
    notChecked: [...notChecked, ...joint.notChecked],
    counts: { ok: of('ok').length, tail: of('tail').length, real: real.length },
    versions: versionsFor(book.compiled),
  };
}

/** Every single comparison with its verdict, for those who want the whole working. */
export function runChecks(document: DisclosureDocument, compiled: CompiledPack): readonly Comparison[] {
  const book = new FigureBook(document, compiled);
  return rulesOf(book).flatMap((rule) => rule.check(book, workOut).comparisons);
}

export function versionsFor({ pack }: CompiledPack): Versions {
  return { engine: ENGINE, rules: RULES_HASH, pack: { id: pack.id, version: pack.version } };
}

/** The rules of the document's year. */
export function rulesOf({ document }: FigureBook): readonly Rule[] {
  return RULES.filter(({ since }) => since <= document.identity.fiscalYear);
}

function joined(results: readonly RuleResult[]): RuleResult {
  const all = { comparisons: [] as Comparison[], findings: [] as Finding[], notChecked: [] as NotChecked[] };
  for (const result of results) {
    all.comparisons.push(...result.comparisons);
    all.findings.push(...result.findings);
    all.notChecked.push(...result.notChecked);
  }
  return all;
}

const TOLD = new WeakMap<Comparison, Finding>();

/** A comparison that stands in a live check is told in the words in which it was told first. */
function findingOf(comparison: Comparison, book: FigureBook): Finding {
  const told = TOLD.get(comparison) ?? tell(comparison, book);
  TOLD.set(comparison, told);
  return told;
}

function tell(comparison: Comparison, book: FigureBook): Finding {
  const { origin, key, left, right, printed, expected, gap, tolerance } = comparison;
  const places = [...left, ...right].map(({ place }) => place);
  return {
    id: findingId(origin.code, key, []),
    code: origin.code,
    tier: origin.tier,
    sentence: describeComparison(comparison, book),
    places,
    printed: inUnit(printed, book),
    expected: inUnit(expected, book),
    gap: inUnit(gap, book),
    tolerance: inUnit(tolerance, book),
    source: origin.source,
  };
}

const ORDER: Record<Tier, number> = { blocking: 0, explain: 1, notice: 2 };

function byTier(a: Finding, b: Finding): number {
  return ORDER[a.tier] - ORDER[b.tier];
}
