import { EXIT } from '../exit-codes.js';
import { type Answer, exitCodeOf, isRefused } from './answer.js';
import { ofTier, TIERS } from './check-result.js';

/** One file in the table of all. What is not known of a file that could not be read stays empty. */
export interface SummaryRow {
  readonly file: string;
  readonly department: string;
  readonly year: string;
  readonly pack: string;
  readonly blocking: string;
  readonly explain: string;
  readonly notice: string;
  readonly notChecked: string;
  readonly verdict: Verdict;
  /** Why it could not be read. */
  readonly code: string | null;
}

export type Verdict = 'MEND' | 'PASSES' | 'UNREADABLE';

/** In the order in which people read them. */
export const SUMMARY_COLUMNS = [
  'file',
  'department',
  'year',
  'pack',
  'blocking',
  'explain',
  'notice',
  'notChecked',
] as const satisfies readonly (keyof SummaryRow)[];

const UNKNOWN = { department: '', year: '', pack: '', blocking: '', explain: '', notice: '', notChecked: '' };

export function summaryRow(answer: Answer): SummaryRow {
  if (isRefused(answer)) {
    return { file: answer.file, ...UNKNOWN, verdict: 'UNREADABLE', code: answer.refusal.code };
  }
  const { result } = answer.checked;
  const { department, fiscalYear } = result.document.identity;
  const [blocking = '', explain = '', notice = ''] = TIERS.map((tier) => `${ofTier(tier, result).length}`);
  return {
    file: answer.file,
    department,
    year: `${fiscalYear}`,
    pack: result.document.pack.id,
    blocking,
    explain,
    notice,
    notChecked: `${result.notChecked.length}`,
    verdict: exitCodeOf(answer) === EXIT.done ? 'PASSES' : 'MEND',
    code: null,
  };
}

/** How many files ended how. */
export function countVerdicts(rows: readonly SummaryRow[]) {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  return { files: rows.length, wrong: count('MEND'), unreadable: count('UNREADABLE') };
}
