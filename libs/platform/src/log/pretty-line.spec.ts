import { prettyLine } from './pretty-line.js';

it('is short, in Shanghai time, and keeps what the writer added', () => {
  const entry = { level: 40, time: Date.parse('2024-10-31T01:00:07Z'), process: 'scoring', msg: 'late', days: 2 };
  expect(prettyLine(JSON.stringify(entry))).toBe('09:00:07 ! scoring  late days=2\n');
});

it('shows the stack to the operator', () => {
  const entry = { level: 50, time: 0, msg: 'broken', err: { stack: 'Error: x\n    at y' } };
  expect(prettyLine(JSON.stringify(entry))).toContain('broken\nError: x\n    at y\n');
});
