import { createHash } from 'node:crypto';
import { canonicalJson, done, type Json, type Outcome, refused } from '#kernel';
import type { CompiledPack } from './compiled-pack.js';
import { compileFormula, type FormulaSource } from './formula/compile.js';
import type { CompiledFormula } from './formula/compiled.js';
import { findCycle } from './formula/cycle.js';
import type { TableTemplate, TemplatePack } from './pack.js';
import type { PackProblem } from './pack-problem.js';
import { checkStructure } from './structure.js';

/** Compiles every formula and checks what a schema cannot. All problems are told at once. */
export function compilePack(pack: TemplatePack): Outcome<CompiledPack, 'PACK.INVALID'> {
  const problems: PackProblem[] = [...checkStructure(pack)];
  const formulas: CompiledFormula[] = [];
  for (const table of pack.tables) formulas.push(...compileTable(table, pack, problems));
  for (const identity of pack.crossTable) {
    const { key, formula: text, tier, zh, en } = identity;
    formulas.push(
      ...compileOne({ key, text, tier, says: { zh, en } }, pack, null, `cross-table.yaml ${key}`, problems),
    );
  }
  if (problems.length > 0) return refused('PACK.INVALID', { problems });
  const hash = createHash('sha256')
    .update(canonicalJson(pack as unknown as Json))
    .digest('hex');
  return done({ pack, formulas, hash });
}

function compileTable(table: TableTemplate, pack: TemplatePack, problems: PackProblem[]): readonly CompiledFormula[] {
  const where = `tables/${table.key}.yaml`;
  const compiled = table.formulas.flatMap(({ formula }, i) =>
    compileOne(
      { key: `${table.key}.f${i + 1}`, text: formula, tier: 'blocking', says: null },
      pack,
      table,
      `${where} formulas[${i + 1}]`,
      problems,
    ),
  );
  const cycle = findCycle(compiled);
  if (cycle) problems.push({ code: 'FORMULA.CYCLE', where, details: { cycle: cycle.join(' → ') } });
  return compiled;
}

function compileOne(
  source: FormulaSource,
  pack: TemplatePack,
  home: TableTemplate | null,
  where: string,
  problems: PackProblem[],
): readonly CompiledFormula[] {
  const outcome = compileFormula(source, pack.tables, home);
  if (outcome.ok) return [outcome.value];
  problems.push({ code: outcome.code, where, details: { ...outcome.details, formula: source.text } });
  return [];
}
