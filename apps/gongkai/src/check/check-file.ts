import { type NotChecked, say } from '#contracts';
import { done, type Outcome, refused } from '#kernel';
import { scoreDocument } from '#scoring';
import type { TemplatePack } from '#template';
import { checkDocument } from '#validation';
import type { CheckResult } from './check-result.js';
import { type Disclosure, readDisclosure } from './read-disclosure.js';

/** A checked file, with the pack whose words name its places. */
export interface CheckedFile {
  readonly result: CheckResult;
  readonly pack: TemplatePack;
}

/** Reads and checks one file. Refuses with FILE.* when it cannot be read as a disclosure. */
export async function checkFile(path: string, previous: Disclosure | null = null): Promise<Outcome<CheckedFile>> {
  const read = await readDisclosure(path);
  return read.ok ? checkDisclosure(read.value, previous) : read;
}

/** Checks a disclosure, beside last year's where it is given; refuses when that is of another year. */
export function checkDisclosure(disclosure: Disclosure, previous: Disclosure | null): Outcome<CheckedFile> {
  const wanted = disclosure.document.identity.fiscalYear - 1;
  if (previous && previous.document.identity.fiscalYear !== wanted) {
    const { title, fiscalYear } = previous.document.identity;
    return refused('CHECK.PREVIOUS_OTHER_YEAR', { title, found: fiscalYear, wanted });
  }
  return done({ result: checkWhole(disclosure, previous), pack: disclosure.compiled.pack });
}

function checkWhole(
  { document, compiled, remarks, recognition }: Disclosure,
  previous: Disclosure | null,
): CheckResult {
  const validation = checkDocument(document, compiled, previous);
  const scoring = scoreDocument(document, compiled);
  return {
    document,
    findings: [...validation.findings, ...scoring.findings],
    score: { forms: scoring.forms },
    notChecked: [...remarks.map(unread), ...validation.notChecked, ...scoring.notChecked],
    versions: { validation: validation.versions, scoring: scoring.versions, reading: recognition },
  };
}

/** A page without text, formulas of a workbook: what the file has and no reader can read. */
function unread({ code, details }: Disclosure['remarks'][number]): NotChecked {
  return { code, reason: say(code, details), places: [] };
}
