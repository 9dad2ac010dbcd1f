import { JOB_NAMES, JOBS, QUEUES, type RevisionRef } from './jobs.js';

const ref: RevisionRef = {
  v: 1,
  disclosureId: '0191d9f4-8a7e-7c3e-9b5a-2f6f0a1b2c3d',
  revision: 3,
  contentHash: 'a'.repeat(64),
  requestId: 'r-1',
};

describe('the job catalogue', () => {
  it('names every job after its queue', () => {
    for (const name of JOB_NAMES) {
      expect(QUEUES).toContain(JOBS[name].queue);
      expect(name.startsWith(`${JOBS[name].queue}.`)).toBe(true);
    }
  });

  it('gives keys that BullMQ accepts', () => {
    const keys = [
      JOBS['validation.check-revision'].once(ref),
      JOBS['scoring.score-revision'].once(ref),
      JOBS['publication.release-due'].once({ v: 1, requestId: '7' }),
      JOBS['notification.tell'].once({ v: 1, disclosureId: ref.disclosureId, seq: 3, requestId: '7' }),
      JOBS['notification.send-mail'].once({ v: 1, mailId: ref.disclosureId, requestId: '7' }),
      JOBS['notification.call-webhook'].once({ v: 1, callId: ref.disclosureId, requestId: '7' }),
    ];
    for (const key of keys) expect(key).toMatch(/^[a-z]+_[\w-]+$/);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['not an object', 'x', 'JOB.MALFORMED'],
    ['nothing', null, 'JOB.MALFORMED'],
    ['a later version', { ...ref, v: 2 }, 'JOB.UNKNOWN_VERSION'],
    ['no version', { ...ref, v: undefined }, 'JOB.UNKNOWN_VERSION'],
    ['a foreign id', { ...ref, disclosureId: '1; drop table' }, 'JOB.MALFORMED'],
    ['a revision of zero', { ...ref, revision: 0 }, 'JOB.MALFORMED'],
    ['a short hash', { ...ref, contentHash: 'abc' }, 'JOB.MALFORMED'],
  ])('refuses %s', (_, payload, code) => {
    expect(JOBS['validation.check-revision'].parse(payload)).toMatchObject({ ok: false, code });
  });

  it('accepts what it was asked with', () => {
    expect(JOBS['scoring.score-revision'].parse({ ...ref })).toEqual({ ok: true, value: ref });
    expect(JOBS['publication.release-due'].parse({ v: 1, requestId: 'x' }).ok).toBe(true);
    const told = { v: 1, disclosureId: ref.disclosureId, seq: 1, requestId: 'x' };
    expect(JOBS['notification.tell'].parse(told).ok).toBe(true);
    expect(JOBS['notification.tell'].parse({ ...told, seq: 0 }).ok).toBe(false);
    expect(JOBS['notification.send-mail'].parse({ v: 1, mailId: ref.disclosureId, requestId: 'x' }).ok).toBe(true);
    expect(JOBS['notification.call-webhook'].parse({ v: 1, callId: 'x', requestId: 'x' }).ok).toBe(false);
  });
});
