/**
 * U+2E80 to U+2EF3 in order, each as the character it looks like (Unicode's EquivalentUnifiedIdeograph.txt). Some
 * fonts map their glyphs back to such radicals, so that 长 comes out of a PDF as ⻓.
 */
const SUPPLEMENT = [
  ...'⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋',
  ...'耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
];
const FIRST = 0x2e80;

const LOOK_ALIKES = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
const CONTROLS = /(?!\t)[\p{Cc}\u00ad\u200b-\u200f\u2060\ufeff\ufffd]/gu;

/** Most text holds none of them. */
const PLAIN = /^[\u0020-\u007e\u3000-\u9fff\uff00-\uffef]*$/;

/** Radicals and compatibility ideographs as the plain characters people type; full-width forms stay as they are. */
export function plainCharacters(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(CONTROLS, '')
    .replace(LOOK_ALIKES, (one) => SUPPLEMENT[(one.codePointAt(0) ?? 0) - FIRST] ?? one.normalize('NFKC'));
}
