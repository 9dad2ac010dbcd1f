import type { DisclosureDocument } from '#contracts';
import { builtInPack } from '#template';
import { checkDocument } from '../check-document.js';
import { cleanDocument, withParagraph } from '../clean-document.fixture.js';
import { readReference } from '../oracle/reference.fixture.js';

const pack = await builtInPack();
const clean = cleanDocument(pack);
const found = (document: DisclosureDocument) =>
  checkDocument(document, pack).findings.filter((f) => f.code === 'TEXT.COPIED');
const SECTION = 'note-general-budget-detail';
const spoken = (subject: string, purpose: string) => [`1. ${subject}。`, `主要用于：${purpose}。`];
const withPurposes = (...purposes: readonly (readonly string[])[]) =>
  purposes.reduce((document, sentences) => withParagraph(document, SECTION, sentences), clean);
const HEALTH = '卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）';
const HOUSING = '住房保障支出（类）住房改革支出（款）住房公积金（项）';

describe('TEXT.COPIED', () => {
  it('finds a purpose that stands under two classes, at both places', () => {
    const copied = withPurposes(spoken(HEALTH, '事业单位医疗保险支出'), spoken(HOUSING, '事业单位医疗保险支出'));
    expect(found(copied).map((f) => [f.tier, f.places])).toEqual([
      ['notice', [3, 5].map((sentence) => ({ kind: 'sentence', section: SECTION, sentence }))],
    ]);
  });

  it('allows one purpose within a class, and purposes that say nothing particular', () => {
    const other = '卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）';
    expect(found(withPurposes(spoken(HEALTH, '职工医疗保险单位部分'), spoken(other, '职工医疗保险单位部分')))).toEqual(
      [],
    );
    expect(
      found(withPurposes(spoken(HEALTH, '行政单位人员经费支出'), spoken(HOUSING, '行政单位人员经费支出'))),
    ).toEqual([]);
  });

  it('finds a long sentence that stands twice in one part', () => {
    const sentence =
      '健全水资源管理制度，完善河道巡查机制，加强水利工程建设和运行管理，确保人民群众饮水安全和防汛安全。';
    const twice = withParagraph(withParagraph(clean, 'functions', [sentence]), 'units', [sentence]);
    expect(found(twice).map((f) => f.places)).toEqual([
      [
        { kind: 'sentence', section: 'functions', sentence: 3 },
        { kind: 'sentence', section: 'units', sentence: 2 },
      ],
    ]);
    expect(found(withParagraph(withParagraph(clean, 'functions', [sentence]), 'work', [sentence]))).toEqual([]);
  });

  it('is content with the audited disclosure', async () => {
    expect(found((await readReference()).document)).toEqual([]);
  });
});
