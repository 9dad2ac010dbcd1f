import type { DisclosureId } from '#kernel';
import { parseCursor, printCursor } from './audit-cursor.js';

it('comes back from its text, and from nothing else', () => {
  const cursor = {
    at: new Date('2024-10-31T01:00:00.123Z'),
    disclosureId: '0191d9f4-8a7e-7c3e-9b5a-2f6f0a1b2c3d' as DisclosureId,
    seq: 12,
  };
  expect(parseCursor(printCursor(cursor))).toEqual(cursor);
  const tooEarly = '-200000-01-01T00:00:00.000Z_0191d9f4-8a7e-7c3e-9b5a-2f6f0a1b2c3d_1';
  for (const wrong of ['', 'x', tooEarly, 'now_0191d9f4-8a7e-7c3e-9b5a-2f6f0a1b2c3d_1', `${printCursor(cursor)}e9`]) {
    expect(parseCursor(wrong)).toBeNull();
  }
});
