import type { Problem } from '#contracts';
import { newId } from '#platform';
import { intoState } from '../../support/workflow/into-state.js';
import type { Play } from '../../support/workflow/play.js';
import type { Asking, Caller } from './caller.js';
import { Intake } from './intake.js';
import { mustRefuse, type Refusable } from './must-refuse.js';

let intake: Intake;
let play: Play;
let preparer: Caller;
let reviewer: Caller;
let at: string;
let version: number;
beforeAll(async () => {
  intake = await Intake.open();
  play = await intoState(intake.house, 'in_review');
  preparer = await intake.signedIn('preparer', play.department.id);
  reviewer = await intake.signedIn('reviewer');
  at = `/api/v1/disclosures/${play.id}`;
  ({ version } = await play.view());
});
afterAll(() => intake.close());

const withdraw = (asking: Asking) => () => preparer.ask('POST', `${at}/actions/withdraw`, { version, ...asking });
const save = (body: object | string) => () => preparer.ask('PUT', `${at}/draft`, { version, body });

describe('an action is refused', () => {
  it.each([
    ['on an older version', { version: 1 }, '412 DISCLOSURE.STALE'],
    ['on a version to come', { version: 999 }, '412 DISCLOSURE.STALE'],
    ['without If-Match', { headers: { 'if-match': null } }, '428 REQUEST.VERSION_MISSING'],
    ['on a version without quotes', { headers: { 'if-match': '3' } }, '400 REQUEST.VERSION_MALFORMED'],
    ['on any version', { headers: { 'if-match': '*' } }, '400 REQUEST.VERSION_MALFORMED'],
    ['on a weak version', { headers: { 'if-match': 'W/"3"' } }, '400 REQUEST.VERSION_MALFORMED'],
    ['without Idempotency-Key', { headers: { 'idempotency-key': null } }, '400 REQUEST.KEY_MISSING'],
    ['with a key of no shape', { key: 'again' }, '400 REQUEST.KEY_MALFORMED'],
    ['with a key in capitals', { key: newId<'request'>().toUpperCase() }, '400 REQUEST.KEY_MALFORMED'],
    ['with a reason that is a number', { body: { reason: 5 } }, '400 REQUEST.INVALID'],
    ['with a reason without end', { body: { reason: '长'.repeat(2_001) } }, '400 REQUEST.INVALID'],
    ['with a reason that no database can hold', { body: { reason: '\0' } }, '422 REQUEST.UNREADABLE_TEXT'],
    ['with a member that nobody knows', { body: { reson: 'x' } }, '400 REQUEST.INVALID'],
    ['with a list in place of an object', { body: [] }, '400 REQUEST.INVALID'],
    ['with half of its JSON', { body: '{"reason":' }, '400 REQUEST.MALFORMED'],
    ['with a poisoned prototype', { body: '{"__proto__":{"reason":"x"}}' }, '400 REQUEST.MALFORMED'],
    ['with a poisoned class', { body: { reason: { constructor: 1 } } }, '400 REQUEST.INVALID'],
    ['in a foreign format', { body: '<a/>', headers: { 'content-type': 'text/xml' } }, '415 REQUEST.WRONG_TYPE'],
  ])('%s', (_, asking, code) => mustRefuse(intake, code, withdraw(asking)));

  it('on a disclosure that is not there', async () => {
    for (const id of [newId<'disclosure'>(), 'x', '%00', play.id.toUpperCase()]) {
      const path = `/api/v1/disclosures/${id}/actions/withdraw`;
      await mustRefuse(intake, '404 DISCLOSURE.NOT_FOUND', () => preparer.ask('POST', path, { version }));
    }
  });

  it('at an address that is none', async () => {
    for (const path of ['%E0%A4%A', '9'.repeat(3_000)]) {
      const response = await fetch(`${intake.url}/api/v1/disclosures/${path}`);
      const problem = (await response.json()) as Problem;
      expect([response.status, problem.code, response.headers.get('content-type')]).toEqual([
        expect.any(Number),
        expect.stringMatching(/^(REQUEST|DISCLOSURE)\./),
        expect.stringContaining('application/problem+json'),
      ]);
      expect(response.status).toBe(problem.status);
    }
  });

  it('for somebody of another department', async () => {
    const stranger = await intake.signedIn('preparer', (await intake.house.play()).department.id);
    const refused = (ask: Refusable) => mustRefuse(intake, '403 ACCESS.OTHER_DEPARTMENT', ask);
    await refused(() => stranger.ask('POST', `${at}/actions/withdraw`, { version }));
    await refused(() => stranger.get(`${at}/draft`));
  });

  it('after the session has expired', async () => {
    const expired = await intake.expiredSession(preparer.credentials.login);
    await mustRefuse(intake, '401 SESSION.EXPIRED', () => expired.ask('POST', `${at}/actions/withdraw`, { version }));
  });
});

describe('a draft is refused', () => {
  const nested = (levels: number) => `{"document":${'['.repeat(levels)}${']'.repeat(levels)}}`;

  it.each([
    ['that is missing', {}, '400 REQUEST.INVALID'],
    ['that is null', { document: null }, '400 REQUEST.INVALID'],
    ['that is a list', { document: [] }, '400 REQUEST.INVALID'],
    ['that has no shape', { document: { tables: 'none' } }, '422 DOCUMENT.MALFORMED'],
    ['that is deeper than any document', nested(100), '400 REQUEST.INVALID'],
    ['that is deeper than any stack', nested(2_000_000), '400 REQUEST.INVALID'],
    ['that has more values than any document', `{"document":[${'[],'.repeat(1_000_000)}[]]}`, '413 REQUEST.TOO_LARGE'],
    ['that is huge', `{"document":"${'x'.repeat(9_000_000)}"}`, '413 REQUEST.TOO_LARGE'],
  ])('%s', (_, body, code) => mustRefuse(intake, code, save(body)));

  it('with one member too many, wherever it stands', async () => {
    const document = await play.draft();
    await mustRefuse(intake, '400 REQUEST.INVALID', save({ document, more: 1 }));
    await mustRefuse(intake, '422 DOCUMENT.MALFORMED', save({ document: { ...document, more: 1 } }));
  });
});

describe('a return is refused', () => {
  const pinned = (place: unknown) => ({ comments: [{ text: '请核对', place }] });

  it.each([
    ['without comments', {}],
    ['with a comment that is nothing', { comments: [null] }],
    ['with a comment that is a list', { comments: [[]] }],
    ['with a comment on no place', { comments: [{ text: '请核对' }] }],
    ['with a place that is a list', pinned([])],
    ['with a place of no kind', pinned({})],
    ['with a cell of no table', pinned({ kind: 'cell', row: 'r', column: 'c' })],
    ['with a sentence before the first', pinned({ kind: 'sentence', section: 's', sentence: -1 })],
    ['with more comments than anybody reads', { comments: Array(501).fill(pinned({ kind: 'table', table: 't' })) }],
  ])('%s', (_, body) => {
    const asking = { version, body: { reason: '请核对', ...body } };
    return mustRefuse(intake, '400 REQUEST.INVALID', () => reviewer.ask('POST', `${at}/actions/return`, asking));
  });
});

describe('an explanation is refused', () => {
  const explain = (explanations: unknown, revision = '1') =>
    preparer.ask('PUT', `${at}/revisions/${revision}/explanations`, { body: { explanations } as object });
  const judge = (judgements: unknown) =>
    reviewer.ask('PUT', `${at}/revisions/1/explanations/judgements`, { body: { judgements } as object });
  const one = { finding: 'F-1', text: '属实' };

  it.each([
    ['of nothing', []],
    ['that is nothing', [null]],
    ['that is a list', [[]]],
    ['that is no list', one],
    ['without words', [{ ...one, text: '' }]],
    ['without end', [{ ...one, text: '长'.repeat(2_001) }]],
    ['of a finding that is a number', [{ ...one, finding: 1 }]],
    ['among more than anybody writes', Array(201).fill(one)],
  ])('%s', (_, explanations) => mustRefuse(intake, '400 REQUEST.INVALID', () => explain(explanations)));

  it.each([
    ['of what is not found', () => explain([one]), '422 REVIEW.NOTHING_TO_EXPLAIN'],
    ['for a revision to come', () => explain([one], '2'), '409 REVIEW.OTHER_REVISION'],
    ['for no revision', () => explain([one], '0'), '400 REQUEST.INVALID'],
    ['that no database can hold', () => explain([{ ...one, text: '\0' }]), '422 REQUEST.UNREADABLE_TEXT'],
    ['by a judgement that decides nothing', () => judge([{ explanation: 'x' }]), '400 REQUEST.INVALID'],
    [
      'by a judgement of what nobody wrote',
      () => judge([{ explanation: 'x', decision: 'confirmed' }]),
      '409 REVIEW.EXPLANATION_REPLACED',
    ],
  ])('%s', (_, ask, code) => mustRefuse(intake, code, ask));
});

it.each([
  ['0', '400 REQUEST.INVALID'],
  ['first', '400 REQUEST.INVALID'],
  ['1.5', '400 REQUEST.INVALID'],
  ['2147483648', '400 REQUEST.INVALID'],
  ['2', '404 REVISION.NOT_FOUND'],
])('there is no revision %s', (revision, code) =>
  mustRefuse(intake, code, () => preparer.get(`${at}/revisions/${revision}`)),
);
