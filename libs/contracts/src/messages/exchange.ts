import type { Message } from '../problem.js';

/** Codes of reading files and of the document model. */
export const EXCHANGE_MESSAGES = {
  'DOCUMENT.MALFORMED': {
    zh: '文档的 {field} 不符合格式：{problem}。没有保存任何内容，请修改该处后重试。',
    en: 'The document does not fit its format at {field}: {problem}. Nothing was saved; mend that place and try again.',
    status: 422,
  },
  'DOCUMENT.NOT_OF_PACK': {
    zh: '{field} 中的 “{found}” 不属于模板 {pack}。没有保存任何内容，请改用该模板的表、行和栏。',
    en: '“{found}” at {field} is not part of template {pack}. Nothing was saved; use the tables, rows and columns of that template.',
    status: 422,
  },
  'FILE.EMPTY': {
    zh: '文件是空的。请确认选对了文件，保存后重新上传。',
    en: 'The file is empty. Check that it is the right one, save it and upload it again.',
    status: 422,
  },
  'FILE.TOO_LARGE': {
    zh: '文件超过 {limit} MB。决算公开文本通常不到 1 MB，请去掉图片或确认选对了文件。',
    en: 'The file is larger than {limit} MB. A disclosure is usually below 1 MB; remove pictures or check that it is the right file.',
    status: 413,
  },
  'FILE.UNKNOWN_TYPE': {
    zh: '不能读取 {type} 文件。请另存为 PDF、DOCX、XLSX、HTML、CSV 或文本后重试。',
    en: 'Files of type {type} cannot be read. Save as PDF, DOCX, XLSX, HTML, CSV or text and try again.',
    status: 415,
  },
  'FILE.MALFORMED': {
    zh: '{type} 文件已损坏，或不符合该格式，读不出来。请用原来的软件打开并另存一份，再重新上传。',
    en: 'The {type} file is damaged, or does not follow its format, and cannot be read. Open it in the program it was made with, save a copy and upload that.',
    status: 422,
  },
  'FILE.ENCRYPTED': {
    zh: '{type} 文件设有密码，读不出来。请去掉密码后另存一份，再重新上传。',
    en: 'The {type} file is protected by a password and cannot be read. Save a copy without the password and upload that.',
    status: 422,
  },
  'FILE.SCAN': {
    zh: '这份 PDF 里没有文字，只有图片（扫描件或转成曲线的文字），读不出来。请由原文档直接导出 PDF，或上传 DOCX、XLSX。',
    en: 'This PDF holds pictures and no text: it was scanned, or its letters were turned into outlines. Export it from the original document, or upload the DOCX or XLSX.',
    status: 422,
  },
  'FILE.TOO_MANY_PAGES': {
    zh: '文件超过 {limit} 页。决算公开文本通常不到 100 页，请确认选对了文件。',
    en: 'The file has more than {limit} pages. A disclosure usually has fewer than 100; check that it is the right file.',
    status: 422,
  },
  'FILE.BINARY': {
    zh: '文件不是能读取的格式：第 {offset} 字节处是二进制内容。请另存为 PDF、DOCX、XLSX、HTML、CSV 或文本后重试。',
    en: 'The file is of no kind that can be read: byte {offset} is binary. Save it as PDF, DOCX, XLSX, HTML, CSV or text and try again.',
    status: 415,
  },
  'FILE.ENCODING': {
    zh: '文件的文字编码读不出来：既不是 UTF-8、UTF-16，也不是 GB18030。请另存为 UTF-8 后重试。',
    en: 'The text encoding cannot be read: it is neither UTF-8, UTF-16 nor GB18030. Save as UTF-8 and try again.',
    status: 422,
  },
  'FILE.TRUNCATED': {
    zh: '文件不完整：在第 {line} 行中断，一个字或一张表只有一半。请重新导出或重新上传完整的文件。',
    en: 'The file is not whole: it breaks off at line {line}, within a character or a table. Export or upload the whole file again.',
    status: 422,
  },
  'FILE.LINE_TOO_LONG': {
    zh: '第 {line} 行有 {length} 个字符，不像决算公开文本。请检查文件内容。',
    en: 'Line {line} has {length} characters, which no disclosure has. Check the file.',
    status: 422,
  },
  'FILE.NO_DISCLOSURE': {
    zh: '文件里没有找到任何一张决算表。请确认它是部门决算公开文本；文本文件的表格各栏应以制表符或竖线分隔。',
    en: 'No table of a disclosure was found in the file. Check that it is a final-accounts disclosure; in a text file, tabs or pipes stand between columns.',
    status: 422,
  },
  'FILE.TOO_COSTLY': {
    zh: '读取文件超过了时间或内存上限，已停止，没有改动任何数据。请检查文件是否损坏。',
    en: 'Reading the file went over its time or memory limit and was stopped; nothing was changed. Check whether the file is damaged.',
    status: 422,
  },
  'FILE.UNREADABLE': {
    zh: '打不开文件 {file}：{reason}。请检查路径和权限。',
    en: 'Cannot open file {file}: {reason}. Check the path and the permissions.',
    status: 422,
  },
  'LOSS.TABLE_MISSING': {
    zh: '源文件中没有找到《{title}》。没有数据的表也要列出空表并说明；请补上该表，或确认源文件完整。',
    en: 'Table “{title}” was not found in the source. A table without data is still shown, empty, with a sentence; add it, or check that the source is complete.',
  },
  'LOSS.ROW_LABELS': {
    zh: '《{title}》有 {rows} 行没有科目编码和名称，无法与其他表核对。请对照原件补上编码和名称。',
    en: '{rows} rows of “{title}” have lost codes and names, so they cannot be compared with other tables. Add them from the original.',
  },
  'LOSS.ROW_MISSING': {
    zh: '《{title}》的 {code} {name} 有金额 {amount}，但其下没有明细科目行。请补上明细行，或说明原因。',
    en: '{code} {name} in “{title}” shows {amount} but has no row below it. Add the detailed row, or explain.',
  },
  'LOSS.CELL_UNREADABLE': {
    zh: '《{title}》{row} 行 {column} 栏的 “{text}” 读不成金额，未采用。请改为数字。',
    en: '“{text}” in “{title}”, row {row}, column {column} cannot be read as an amount and was left out. Type a number.',
  },
  'LOSS.FIGURE_UNPLACED': {
    zh: '《{title}》中“{label}”的 {figure} 不属于模板的任何行和栏，未采用。请对照原件填到应在的位置。',
    en: '{figure} at “{label}” in “{title}” fits no row and column of the template and was left out. Enter it where it belongs.',
  },
  'LOSS.COLUMN_UNKNOWN': {
    zh: '《{title}》中“{label}”一栏不是模板的栏目，其中 {count} 个数未采用，也未核对。',
    en: 'Column “{label}” of “{title}” is none of the template’s; its {count} figures were left out and not checked.',
  },
  'LOSS.COLUMN_ABSENT': {
    zh: '《{title}》中没有找到“{column}”一栏，与该栏有关的关系未核对。',
    en: 'Column “{column}” was not found in “{title}”; relations with it were not checked.',
  },
  'SEVERAL.LOSS.FIGURE_UNPLACED': {
    zh: '《{title}》中有 {count} 个数不属于模板的任何行和栏，未采用，也未核对：{names}。',
    en: '{count} figures of “{title}” fit no row and column of the template; they were left out and not checked: {names}.',
  },
  'SEVERAL.LOSS.COLUMN_UNKNOWN': {
    zh: '《{title}》中有 {count} 栏不是模板的栏目，其中 {figures} 个数未采用，也未核对：{names}。',
    en: '{count} columns of “{title}” are none of the template’s; their {figures} figures were left out and not checked: {names}.',
  },
  'SEVERAL.LOSS.COLUMN_ABSENT': {
    zh: '《{title}》中没有找到 {count} 栏，与这些栏有关的关系未核对：{names}。',
    en: '{count} columns were not found in “{title}”; relations with them were not checked: {names}.',
  },
  'LOSS.FORM_PART': {
    zh: '《{title}》缺少“{part}”，无法复核该部分。请对照原件补上。',
    en: '“{title}” lacks “{part}”, so that part cannot be recomputed. Add it from the original.',
  },
  'SOURCE.OTHER_DISCLOSURES': {
    zh: '文件里不止一份决算，只检查了“{department}”的一份；另有 {count} 张表没有检查（{units}）。请把各单位的决算分成单独的文件检查。',
    en: 'The file holds more than one disclosure. Only that of “{department}” was checked, {count} other tables were not ({units}). Check each unit’s disclosure as a file of its own.',
  },
  'SOURCE.TABLES_AGAIN': {
    zh: '同一种表不止一张，检查的是第一张；另有 {count} 张没有检查：{titles}。',
    en: 'Some tables stand there more than once; the first of each kind was checked, {count} others were not: {titles}.',
  },
  'SOURCE.TABLES_UNKNOWN': {
    zh: '另有 {count} 张表不是模板中的表，没有检查：{titles}。',
    en: '{count} other tables are none of the template’s and were not checked: {titles}.',
  },
  'RECOGNISED.HEADER': {
    zh: '《{title}》按表头识别，标题没有读到。',
    en: '“{title}” was known by its header; its title was not read.',
  },
  'RECOGNISED.TITLE': {
    zh: '《{title}》按标题识别，表头与模板不完全一致。',
    en: '“{title}” was known by its title; its header is not quite that of the template.',
  },
  'RECOGNISED.TITLE_AND_HEADER': {
    zh: '《{title}》按标题和表头识别。',
    en: '“{title}” was known by its title and header.',
  },
  'RECOGNISED.SECTIONS': {
    zh: '有 {count} 节不是模板中的章节，其中的文字只做一般检查：{list}。',
    en: '{count} sections are none of the template’s; their text was only checked as any text is: {list}.',
  },
  'RECOGNISED.PARTS': {
    zh: '有 {count} 个部分没有标题，按编号识别。',
    en: '{count} parts have no title and were known by their number.',
  },
  'RECOGNISED.FORM': {
    zh: '《{title}》按标题识别，有 {count} 处没有读懂。',
    en: '“{title}” was known by its title; {count} lines or parts of it were not understood.',
  },
  'RECOGNISED.COLUMNS_UNPLACED': {
    zh: '有 {count} 栏不是模板中的栏。',
    en: '{count} columns are none of the template.',
  },
  'RECOGNISED.ROWS_UNPLACED': {
    zh: '有 {count} 处行或数字没有归位。',
    en: '{count} rows or single figures found no place.',
  },
  'LOSS.FORM_LINE': {
    zh: '《{title}》中“{line}”没有读懂，未采用，也未核对；含有它的合计不作判断。',
    en: '“{line}” in “{title}” was not understood, so it was left out and not checked; no sum that may lack it is judged.',
  },
  'LOSS.FORM_UNKNOWN': {
    zh: '《{title}》不是模板认识的格式，没有复核。',
    en: '“{title}” is of no shape that the template knows, so it was not checked.',
  },
  'SOURCE.FORMULAS': {
    zh: '文件中有 {count} 个单元格是公式，读取的是上次保存时的结果，没有重新计算；其中 {blank} 个没有保存结果，按空白读取。请在表格软件中重新计算并保存后核对。',
    en: '{count} cells of the file are formulas; their last saved results were read, nothing was recalculated. {blank} of them have no saved result and were read as blank. Recalculate, save and compare.',
  },
  'SOURCE.HIDDEN_SHEET': {
    zh: '工作表“{sheet}”是隐藏的，没有读取。如需公开其内容，请取消隐藏后重新上传。',
    en: 'Sheet “{sheet}” is hidden and was not read. If it is to be published, unhide it and upload the file again.',
  },
  'SOURCE.HIDDEN_CELLS': {
    zh: '工作表“{sheet}”的隐藏行或隐藏列中有 {count} 个单元格有内容，没有读取。如需公开，请取消隐藏后重新上传。',
    en: '{count} cells in hidden rows or columns of sheet “{sheet}” were not read. If they are to be published, unhide them and upload the file again.',
  },
  'SOURCE.MACROS': {
    zh: '文件带有宏。宏没有运行，也没有检查。请另存为不带宏的文件后公开。',
    en: 'The file carries macros. They were neither run nor checked. Save it without macros before publishing.',
  },
  'SOURCE.OBJECTS': {
    zh: '文件中有 {count} 处图片、图表或嵌入的对象，其中的文字和数字没有读取。请把以图片形式放入的表格改为可编辑的表格。',
    en: 'The file has {count} pictures, charts or embedded objects; words and figures in them were not read. Replace tables that are pictures by real tables.',
  },
  'SOURCE.PAGE_WITHOUT_TEXT': {
    zh: '第 {page} 页是图片，没有文字，未能读取。请用带文字的页面替换，或对照原件补录。',
    en: 'Page {page} is a picture without text and was not read. Replace it by a page with text, or enter its content by hand.',
  },
} as const satisfies Record<string, Message>;
