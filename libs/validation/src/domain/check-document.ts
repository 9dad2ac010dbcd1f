import { createHash } from 'node:crypto';
import type { DisclosureDocument, Finding, NotChecked, Tier, ValidationReport, Versions } from '#contracts';
import { canonicalJson } from '#kernel';
import type { CompiledPack } from '#template';
import { RULES } from './catalogue.js';
import type { Comparison } from './comparison.js';
import { describeComparison, inUnit } from './describe.js';
import { FigureBook } from './figures/figure-book.js';
import { findingId } from './finding-id.js';
import { judgeTogether } from './rules/rounding-joint.js';
import { foldTails } from './rules/rounding-tails.js';

/** Raised whenever the same rules could answer differently. */
const ENGINE = '1';

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
  const { comparisons, findings, notChecked } = apply(book);
  const of = (verdict: Comparison['verdict']) => comparisons.filter((c) => c.verdict === verdict);
  const real = of('real').map((c) => findingOf(c, book));
  const joint = judgeTogether(comparisons, book);
  return {
    findings: [...real, ...findings, ...joint.findings, ...foldTails(joint.explained, book)].sort(byTier),
    notChecked: [...notChecked, ...joint.notChecked],
    counts: { ok: of('ok').length, tail: of('tail').length, real: real.length },
    versions: versionsFor(compiled),
  };
}

/** Every single comparison with its verdict, for those who want the whole working. */
export function runChecks(document: DisclosureDocument, compiled: CompiledPack): readonly Comparison[] {
  return apply(new FigureBook(document, compiled)).comparisons;
}

export function versionsFor({ pack }: CompiledPack): Versions {
  return { engine: ENGINE, rules: RULES_HASH, pack: { id: pack.id, version: pack.version } };
}

function apply(book: FigureBook): { comparisons: Comparison[]; findings: Finding[]; notChecked: NotChecked[] } {
  const all = { comparisons: [] as Comparison[], findings: [] as Finding[], notChecked: [] as NotChecked[] };
  for (const rule of RULES.filter((r) => r.since <= book.document.identity.fiscalYear)) {
    const result = rule.check(book);
    all.comparisons.push(...result.comparisons);
    all.findings.push(...result.findings);
    all.notChecked.push(...result.notChecked);
  }
  return all;
}

function findingOf(comparison: Comparison, book: FigureBook): Finding {
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
