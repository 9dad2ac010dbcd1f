import { type Bilingual, say } from '#contracts';
import { html, type Markup } from '#publication';

/** Chinese words within an English sentence: names of tables and subjects, quotations. */
const CHINESE = /(\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff00-\uffef]*)/u;

/** Both languages in one line, each marked as what it is. */
export function both({ zh, en }: Bilingual): Markup {
  return html`${zh} ${english(en)}`;
}

/** English, in which Chinese words are marked as Chinese, so that a screen reader says them right. */
export function english(text: string): Markup {
  const parts = text.split(CHINESE);
  return html`<span lang="en">${parts.map((part, at) => (at % 2 === 1 ? html`<span lang="zh-CN">${part}</span>` : part))}</span>`;
}

/** A label of the message catalogue. */
export function label(code: string, details: Readonly<Record<string, unknown>> = {}): Markup {
  return both(say(code, details));
}
