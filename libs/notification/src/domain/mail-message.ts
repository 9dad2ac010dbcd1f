import type { Bilingual, NoticeText } from '#contracts';
import { html, type Markup } from '#publication';

export interface MailMessage {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const CLOSING: Bilingual = {
  zh: '请登录决算公开系统办理。这是系统邮件，请勿回复；可在“通知设置”中更改接收方式。',
  en: 'Sign in to see to it. Nobody reads answers to this message; how you are told is changed in your notification settings.',
};
const DIGEST: Bilingual = { zh: '今日通知汇总（{count} 条）', en: 'Your notices of today ({count})' };

/** One message about one notice, or about all those of a day. Chinese first, then English. */
export function composeMail(notices: readonly NoticeText[], isDigest: boolean): MailMessage {
  const [first] = notices;
  const title = isDigest || !first ? counted(DIGEST, notices.length) : first.title;
  const parts = (['zh', 'en'] as const).map((language) => ({
    heading: title[language],
    items: notices.map((notice) => ({ title: notice.title[language], body: notice.body[language] })),
    closing: CLOSING[language],
  }));
  return {
    subject: oneLine(`${title.zh} · ${title.en}`),
    text: `${parts.map(plainPart).join('\n\n----\n\n')}\n`,
    html: pageOf(title, parts).text,
  };
}

interface Part {
  readonly heading: string;
  readonly items: readonly { readonly title: string; readonly body: string }[];
  readonly closing: string;
}

function plainPart({ items, closing }: Part): string {
  return [...items.map(({ title, body }) => `${title}\n${body}`), closing].join('\n\n');
}

function pageOf(title: Bilingual, parts: readonly Part[]): Markup {
  const [zh, en] = parts.map(htmlPart);
  return html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title.zh}</title></head><body>${zh}<hr><div lang="en">${en}</div></body></html>`;
}

function htmlPart({ items, closing }: Part): Markup {
  const told = items.map(({ title, body }) => html`<h2>${title}</h2><p>${body}</p>`);
  return html`${told}<p>${closing}</p>`;
}

function counted({ zh, en }: Bilingual, count: number): Bilingual {
  return { zh: zh.replace('{count}', `${count}`), en: en.replace('{count}', `${count}`) };
}

/** A subject is one line of bounded length: what a person typed must not begin another header. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').slice(0, 200);
}
