import type { FormField } from '#contracts';
import type { FormTemplate } from '#template';
import type { Cells } from '../row-reader.js';
import { plain, tidyName } from '../tidy.js';

/** The head ends where money or indicators begin. */
const BELOW_HEAD = /^(预算执行情况|年度(绩效)?目标|一级指标|总分|偏差大|改进措施)/;

/** The head of a form: label, then its value, which is the next filled cell unless that is a label too. */
export function readFields(grid: readonly Cells[], template: FormTemplate): readonly FormField[] {
  const end = grid.findIndex((cells) => BELOW_HEAD.test(plain(cells.find((cell) => cell !== '') ?? '')));
  return fieldsIn(end < 0 ? grid : grid.slice(0, end), template);
}

/** Labels and values side by side, one or more of them in a line. */
export function fieldsIn(grid: readonly Cells[], template: FormTemplate): readonly FormField[] {
  const labels = new Map(template.fields.map((label) => [plain(label), label]));
  return grid.flatMap((cells) =>
    pairs(
      cells.filter((cell) => cell !== ''),
      labels,
    ),
  );
}

function pairs([text, next, ...rest]: Cells, labels: ReadonlyMap<string, string>): readonly FormField[] {
  if (text === undefined) return [];
  const known = labels.get(plain(text));
  if (next === undefined) return known === undefined ? [] : [{ label: known, value: '' }];
  if (labels.has(plain(next)) && known !== undefined)
    return [{ label: known, value: '' }, ...pairs([next, ...rest], labels)];
  return [{ label: known ?? tidyName(text), value: next }, ...pairs(rest, labels)];
}
