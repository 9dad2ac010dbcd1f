import type {
  Block,
  CellPlace,
  DisclosureDocument,
  FormPlace,
  PartContent,
  Place,
  RowPlace,
  SectionContent,
  SentencePlace,
} from '#contracts';
import type { TemplatePack } from '#template';

const QUOTED = 24;
const FIELD_WORDS: Readonly<Record<string, string>> = {
  weight: '权重',
  target: '目标值',
  actual: '完成值',
  score: '得分',
  budget: '预算数',
  executed: '执行数',
  rate: '执行率',
};

/** Where a finding points, in the words that a reader of the document would use: "表5 …支出决算表 · 201 … · 小计". */
export function placeWords(place: Place, document: DisclosureDocument, pack: TemplatePack): string {
  switch (place.kind) {
    case 'table':
      return tableWords(place.table, pack);
    case 'row':
      return rowWords(place, document, pack);
    case 'cell':
      return `${rowWords(place, document, pack)} · ${columnWords(place, pack)}`;
    case 'sentence':
      return sentenceWords(place, document);
    case 'form':
      return formWords(place, document);
  }
}

function tableWords(key: string, pack: TemplatePack): string {
  const table = pack.tables.find((candidate) => candidate.key === key);
  return table ? `表${table.ordinal} ${table.title}` : key;
}

function rowWords(place: RowPlace | CellPlace, document: DisclosureDocument, pack: TemplatePack): string {
  const row = document.tables.find(({ key }) => key === place.table)?.rows.find(({ key }) => key === place.row);
  const template = pack.tables.find(({ key }) => key === place.table);
  const known = template?.blocks.flatMap((block) => block.rows).find(({ key }) => key === place.row);
  const words = [row?.code ?? known?.code, row?.name ?? known?.name].filter(Boolean).join(' ');
  return `${tableWords(place.table, pack)} · ${words || place.row}`;
}

function columnWords(place: CellPlace, pack: TemplatePack): string {
  const columns = pack.tables.find(({ key }) => key === place.table)?.columns;
  return columns?.find(({ key }) => key === place.column)?.name ?? place.column;
}

function sentenceWords(place: SentencePlace, document: DisclosureDocument): string {
  const section = findSection(place.section, document);
  if (!section) return place.section;
  const heading = `${section.number}${section.number && '、'}${section.title}`;
  const sentence = sentencesOf(section.blocks)[place.sentence - 1];
  return sentence ? `${heading} · 第${place.sentence}句“${shortened(sentence)}”` : heading;
}

function formWords(place: FormPlace, document: DisclosureDocument): string {
  const form = document.forms.find(({ key }) => key === place.form);
  if (!form) return place.form;
  const [area, goal, , indicator, field] = place.field.split('.');
  if (area === 'execution') return `${form.title} · 预算执行情况 · ${FIELD_WORDS[goal ?? ''] ?? place.field}`;
  if (area === 'total') return `${form.title} · 总分`;
  const name = form.goals[Number(goal) - 1]?.indicators[Number(indicator) - 1]?.name;
  return `${form.title} · ${name ?? place.field} · ${FIELD_WORDS[field ?? ''] ?? ''}`;
}

function findSection(key: string, document: DisclosureDocument): PartContent | SectionContent | undefined {
  const pending: (PartContent | SectionContent)[] = [...document.parts];
  for (const section of pending) {
    if (section.key === key) return section;
    pending.push(...section.sections);
  }
  return undefined;
}

function sentencesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
}

function shortened(sentence: string): string {
  return sentence.length > QUOTED ? `${sentence.slice(0, QUOTED)}…` : sentence;
}
