import { composeMail } from './mail-message.js';
import { textOf } from './notice.js';

const returned = (reason: string) =>
  textOf('disclosure.returned', {
    who: '李四',
    department: '区教育局\r\nBcc: x@y.cn',
    year: 2023,
    revision: 1,
    reason,
  });

it('says it in Chinese, then in English, as text and as a page', () => {
  const { subject, text, html } = composeMail([returned('表一有误')], false);
  expect(subject).toBe('退回修改：区教育局 Bcc: x@y.cn · Returned for correction: 区教育局 Bcc: x@y.cn');
  expect(text.indexOf('原因：表一有误')).toBeLessThan(text.indexOf('returned revision 1'));
  expect(html).toContain('<h2>退回修改：');
});

it('lets nothing that a person typed become a header or markup', () => {
  const { subject, html } = composeMail([returned('<img src=x onerror=alert(1)>')], false);
  expect(subject).not.toMatch(/[\r\n]/);
  expect(html).not.toContain('<img');
  expect(composeMail([returned('长'.repeat(5_000))], false).subject.length).toBeLessThanOrEqual(200);
});

it('tells a whole day in one message', () => {
  const { subject, text } = composeMail([returned('一'), returned('二')], true);
  expect(subject).toBe('今日通知汇总（2 条） · Your notices of today (2)');
  expect(text).toContain('原因：一');
  expect(text).toContain('原因：二');
});
