import { checkHandlers } from './check-handlers.js';

const one = new Map([['validation.check-revision', ['CheckRevision']]] as const);

it('lets a process start that handles each job of its queue once', () => {
  expect(checkHandlers(['validation'], one)).toMatchObject({ ok: true });
  expect(checkHandlers([], new Map())).toMatchObject({ ok: true });
});

it('names the job without a handler, with two, and the handler at the wrong place', () => {
  expect(checkHandlers(['validation', 'scoring'], one)).toMatchObject({
    code: 'MESSAGING.NO_HANDLER',
    details: { job: 'scoring.score-revision' },
  });
  const two = new Map([['validation.check-revision', ['CheckRevision', 'CheckAgain']]] as const);
  expect(checkHandlers(['validation'], two)).toMatchObject({
    code: 'MESSAGING.TWO_HANDLERS',
    details: { handlers: 'CheckRevision, CheckAgain' },
  });
  expect(checkHandlers([], one)).toMatchObject({ code: 'MESSAGING.FOREIGN_HANDLER' });
});
