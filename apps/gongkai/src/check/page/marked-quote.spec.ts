import { markedQuote } from './marked-quote.js';

const marks = (quote: string, printed: string | null) =>
  [...markedQuote(quote, printed).text.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, figure]) => figure);

it('marks the figure however it is written, and no other', () => {
  expect(marks('总计0.3万元，上年10.3万元，占0.30%。', '0.30')).toEqual(['0.3', '0.30']);
  expect(marks('支出1,288.9万元，28.89万元。', '1288.90')).toEqual(['1,288.9']);
  expect(marks('减少 5 万元。', '-5.00')).toEqual(['5']);
  expect(marks('共100户、10户。', '10')).toEqual(['10']);
});

it('marks nothing where no figure is asked about', () => {
  expect(marks('共 10 户。', null)).toEqual([]);
  expect(marks('没有。', '')).toEqual([]);
});
