import type { DisclosureDocument } from '#contracts';
import { builtInPack } from '#template';
import { blankDocument } from './blank-document.js';
import { allSections, DocumentIndex, sentencesOf } from './document-index.js';
import { withCell } from './edit.js';

const blank = blankDocument(await builtInPack(), { department: '某馆', region: '某区', fiscalYear: 2023 });

it('finds what every table, row, cell and section says', () => {
  const cell = { table: 'summary', row: 'income-total', column: 'c1' };
  const index = new DocumentIndex(withCell(blank, cell, '1.00'));
  for (const table of index.document.tables) {
    expect(index.table(table.key)).toBe(table);
    for (const row of table.rows) expect(index.row(table.key, row.key)).toBe(row);
  }
  expect(index.figure(cell.table, cell.row, cell.column)).toBe('1.00');
  for (const section of allSections(blank)) expect(index.section(section.key)).toBe(section);
});

it('finds nothing where nothing is', () => {
  const index = new DocumentIndex(blank);
  expect([
    index.table('nowhere'),
    index.row('summary', 'nowhere'),
    index.row('nowhere', 'total'),
    index.figure('summary', 'income-total', 'c1'),
    index.figure('nowhere', 'total', 'c1'),
    index.form('whole'),
    index.section('nowhere'),
  ]).toEqual(Array(7).fill(undefined));
});

it('walks parts and sections in source order, outer before inner', () => {
  const inner = { key: 'c', number: '（一）', title: '', blocks: [], sections: [] };
  const section = { key: 'b', number: '一', title: '', blocks: [], sections: [inner] };
  const part = { key: 'a', number: '第一部分', title: '', blocks: [], sections: [section] };
  const document: DisclosureDocument = { ...blank, parts: [part, { ...part, key: 'd', sections: [] }] };
  expect([...allSections(document)].map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
});

it('counts sentences through the paragraphs of a section and nothing else', () => {
  const blocks = [
    { kind: 'paragraph' as const, sentences: ['一。', '二。'] },
    { kind: 'figure' as const, caption: '图1：略。' },
    { kind: 'table' as const, rows: [['表中。']] },
    { kind: 'paragraph' as const, sentences: ['三。'] },
  ];
  expect(sentencesOf({ blocks })).toEqual(['一。', '二。', '三。']);
});
