import { receiptOf } from './receipt.js';

it('numbers a submission by year, department, revision and content, and says the time as in Shanghai', () => {
  const submitted = {
    departmentCode: '101',
    departmentName: '第一局',
    cycleTitle: '2023年度部门决算公开',
    fiscalYear: 2023,
    revision: 2,
    contentHash: `3fa9c2d1${'0'.repeat(56)}`,
    submittedBy: 'a',
    submittedAt: new Date('2024-09-30T16:30:00Z'),
    secrecyReview: null,
    signature: null,
  };
  expect(receiptOf(submitted)).toEqual({
    ...submitted,
    number: '2023-101-2-3fa9c2d1',
    submittedAt: '2024-09-30T16:30:00.000Z',
    submittedAtShanghai: '2024-10-01 00:30',
  });
});
