import { NOTICE_KINDS, type NoticeKind } from '#contracts';
import { ALL_KINDS, isMailAddress, usualChannels } from './channels.js';
import { textOf } from './notice.js';

const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot);

it.each(Object.entries(NOTICE_KINDS))('%s speaks both languages with the same slots', (_, { title, body }) => {
  for (const { zh, en } of [title, body]) {
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(new Set(slots(en))).toEqual(new Set(slots(zh)));
  }
});

it('fills the sentences, and tells what it does not know by its name', () => {
  const { title, body } = textOf('disclosure.returned', {
    who: '李四',
    department: '区教育局',
    year: 2023,
    revision: 1,
    reason: '表一有误',
  });
  expect(title).toEqual({ zh: '退回修改：区教育局', en: 'Returned for correction: 区教育局' });
  expect(body.zh).toBe('李四退回了区教育局2023年度决算公开第 1 稿，原因：表一有误。请逐条答复意见、修改后重新报送。');
  expect(textOf('disclosure.sealed' as NoticeKind, null).title.zh).toBe('disclosure.sealed');
});

it('tells everyone in the application of everything, unless they choose otherwise', () => {
  for (const kind of ALL_KINDS) expect(usualChannels(kind).inApp).toBe(true);
  expect(usualChannels('disclosure.returned').mail).toBe('now');
});

it('takes one plain address and nothing else', () => {
  for (const good of ['li.si@example.cn', 'a+b@mail.example.com']) expect(isMailAddress(good)).toBe(true);
  const bad = [
    '',
    'li',
    'a@b',
    'a@b.cn, c@d.cn',
    'a@b.cn\r\nBcc: c@d.cn',
    '李四 <a@b.cn>',
    'a b@c.cn',
    `${'a'.repeat(250)}@b.cn`,
  ];
  for (const text of bad) expect(isMailAddress(text)).toBe(false);
});
