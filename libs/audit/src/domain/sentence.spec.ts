import { AUDIT_KINDS, type AuditKind } from '#contracts';
import { type Sayable, sentenceOf } from './sentence.js';

const entry: Sayable = {
  action: 'disclosure.returned',
  actorId: '0191d9f4-8a7e-7c3e-9b5a-2f6f0a1b2c3d' as Sayable['actorId'],
  revision: 2,
  reason: '表一与表四不一致',
  details: { comments: 3 },
};

it('says who did what to which revision, and why', () => {
  expect(sentenceOf(entry, '李四')).toEqual({
    zh: '李四退回了第 2 稿。原因：表一与表四不一致',
    en: '李四 returned revision 2. Reason: 表一与表四不一致',
  });
  const verdict: Sayable = {
    action: 'checks.failed',
    actorId: null,
    revision: 1,
    reason: null,
    details: { blocking: 4 },
  };
  expect(sentenceOf(verdict, null)).toEqual({
    zh: '系统确认第 1 稿未通过检查：必须修改 4 项。',
    en: 'The system found that revision 1 fails the checks: 4 blocking.',
  });
});

it('still says what it does not know by name', () => {
  const later = { ...entry, action: 'disclosure.sealed' as AuditKind, reason: null };
  expect(sentenceOf(later, null)).toEqual({ zh: '某账号：disclosure.sealed', en: 'An account: disclosure.sealed' });
  expect(sentenceOf({ ...later, details: [1] }, '李四').zh).toBe('李四：disclosure.sealed');
});

it.each(Object.entries(AUDIT_KINDS))('%s speaks both languages with the same slots and says who', (_, { zh, en }) => {
  const slots = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot));
  expect(zh).toMatch(/[\u4e00-\u9fff]/);
  expect(slots(zh)).toContain('who');
  expect(slots(en)).toEqual(slots(zh));
});
