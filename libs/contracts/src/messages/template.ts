import type { Message } from '../problem.js';

/** Codes of template packs and of the formula language. Each is shown behind the file and place it speaks of. */
export const TEMPLATE_MESSAGES = {
  'PACK.INVALID': {
    zh: '模板包有 {count} 处问题，未启用。请按所列逐条修改后重新加载。',
    en: 'The template pack has {count} problems and was not loaded. Mend what is listed, then load it again.',
    status: 422,
  },
  'PACK.FILE_MISSING': {
    zh: '缺少文件 {file}。请补上该文件，或从 pack.yaml 的 tables 中删去。',
    en: 'File {file} is missing. Add it, or take it out of `tables` in pack.yaml.',
  },
  'PACK.FILE_TOO_LARGE': {
    zh: '文件有 {size} 字节，超过 1 MB。模板文件只应有几千字节，请检查是否放错了文件。',
    en: 'The file has {size} bytes, more than 1 MB. A pack file has a few kilobytes; check that it is the right one.',
  },
  'PACK.YAML': {
    zh: '不是有效的 YAML：{problem}。请检查缩进、引号和冒号后的空格。',
    en: 'Not valid YAML: {problem}. Check indentation, quotes and the space after colons.',
  },
  'PACK.STRAY_TABLE': {
    zh: '{file} 没有列在 pack.yaml 的 tables 中，不会生效。请列上或删除。',
    en: '{file} is not listed under `tables` in pack.yaml and would not count. List it or delete it.',
  },
  'PACK.SCHEMA': { zh: '内容不符合模板格式：{problem}。', en: 'Does not fit the pack format: {problem}.' },
  'PACK.DUPLICATE_KEY': {
    zh: 'key “{key}” 用了两次。请给其中一处改名，key 不得重复。',
    en: 'Key “{key}” is used twice. Rename one; keys must be unique.',
  },
  'PACK.LINE_GAP': {
    zh: '行次不连续：应为 {expected}，实为 {found}。请检查是否漏行或写错行次。',
    en: 'Row numbers have a gap: {expected} was expected, {found} found. Check for a missing row or a wrong number.',
  },
  'PACK.UNKNOWN_LAYOUT': {
    zh: '区块 {block} 的 layout 中没有 “{part}” 这一栏，可用：{known}。',
    en: 'The layout of block {block} names “{part}”, which is no column. Known: {known}.',
  },
  'PACK.HEADER_GRID': {
    zh: '表头第 {row} 行占了 {covered} 栏，而表有 {width} 栏。请检查 colspan 和 rowspan。',
    en: 'Header row {row} covers {covered} columns of {width}. Check colspan and rowspan.',
  },
  'PACK.NO_ROWS': {
    zh: 'fixed 类型的表须列出行。请在 blocks 下写出各行。',
    en: 'A table of kind fixed needs rows. List them under blocks.',
  },
  'PACK.UNKNOWN_TABLE': {
    zh: '章节引用的表 “{table}” 不在 pack.yaml 的 tables 中。',
    en: 'The section names table “{table}”, which pack.yaml does not list.',
  },
  'FORMULA.SYNTAX': {
    zh: '公式第 {line} 行第 {column} 列读不懂：此处是 “{found}”，应为 {expected}。',
    en: 'Formula line {line}, column {column} cannot be read: found “{found}”, expected {expected}.',
  },
  'FORMULA.UNKNOWN_TABLE': {
    zh: '公式第 {line} 行第 {column} 列：没有表 “{table}”。可用的表：{known}。',
    en: 'Formula line {line}, column {column}: there is no table “{table}”. Known: {known}.',
  },
  'FORMULA.UNKNOWN_ROW': {
    zh: '公式第 {line} 行第 {column} 列：表 {table} 没有行 “{name}”。请写行的 key，或写 r 加行次，例如 r27。',
    en: 'Formula line {line}, column {column}: table {table} has no row “{name}”. Write the row’s key, or r and its number, such as r27.',
  },
  'FORMULA.UNKNOWN_COLUMN': {
    zh: '公式第 {line} 行第 {column} 列：表 {table} 没有栏 “{name}”。可用的栏：{known}。',
    en: 'Formula line {line}, column {column}: table {table} has no column “{name}”. Known: {known}.',
  },
  'FORMULA.UNKNOWN_NAME': {
    zh: '公式第 {line} 行第 {column} 列：“{name}” 既不是表 {table} 的行也不是栏。表间公式请写成 表[行, 栏]。',
    en: 'Formula line {line}, column {column}: “{name}” is neither a row nor a column of table {table}. Between tables write table[row, column].',
  },
  'FORMULA.MIXED_KINDS': {
    zh: '公式第 {line} 行第 {column} 列：“{name}” 处把行和栏混在一起了。一个公式只能全用行，或全用栏。',
    en: 'Formula line {line}, column {column}: rows and columns are mixed at “{name}”. Use rows only, or columns only.',
  },
  'FORMULA.BACKWARD_SUM': {
    zh: '公式第 {line} 行第 {column} 列：“{name}” 的起止次序反了。',
    en: 'Formula line {line}, column {column}: the range “{name}” runs backwards.',
  },
  'FORMULA.NO_COMMON_COLUMN': {
    zh: '公式第 {line} 行第 {column} 列：表 {table} 的这些行没有共同的金额栏。',
    en: 'Formula line {line}, column {column}: these rows of table {table} share no money column.',
  },
  'FORMULA.CYCLE': {
    zh: '公式循环：{cycle}。请去掉其中一条，使每个数只由别的数得出。',
    en: 'The formulas go in a circle: {cycle}. Remove one, so that every figure follows from others.',
  },
} as const satisfies Record<string, Message>;
