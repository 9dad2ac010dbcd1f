import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { AUDIT_KINDS, type AuditKind } from '#contracts';
import { type AccountId, canonicalJson, type DisclosureId, type Json } from '#kernel';
import { entryText, linkHash, textToAppend } from './chain.js';
import { ChainCheck } from './chain-check.js';
import type { NewAuditEntry } from './entry.js';

const disclosureId = '0191d9f4-8a7e-7c3e-9b5a-2f6f0a1b2c3d' as DisclosureId;

const entries: fc.Arbitrary<NewAuditEntry> = fc.record({
  disclosureId: fc.constant(disclosureId),
  actorId: fc.option(fc.uuid() as fc.Arbitrary<AccountId>),
  action: fc.constantFrom(...(Object.keys(AUDIT_KINDS) as AuditKind[])),
  revision: fc.option(fc.integer({ min: 1, max: 9 })),
  reason: fc.option(fc.string({ unit: 'grapheme' })),
  details: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.maxSafeInteger(), fc.boolean())) as fc.Arbitrary<Json>,
  at: fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
  requestId: fc.string(),
});

it('writes an entry as canonical JSON, its number last', () => {
  fc.assert(
    fc.property(entries, fc.nat(), (entry, seq) => {
      const plain = { ...entry, at: entry.at.toISOString() };
      const stored = { ...plain, details: canonicalJson(entry.details) };
      expect(textToAppend(entry)).toBe(canonicalJson(plain));
      expect(entryText(stored, seq)).toBe(canonicalJson({ ...plain, seq }));
    }),
  );
});

it('can be recomputed with sha256sum', () => {
  const entry = {
    disclosureId,
    actorId: null,
    action: 'publication.released',
    revision: 2,
    reason: null,
    details: '{}',
  } as const;
  const stored = { ...entry, at: '2024-10-31T01:00:00.000Z', requestId: 'r' };
  const text =
    '{"action":"publication.released","actorId":null,"at":"2024-10-31T01:00:00.000Z","details":{},' +
    `"disclosureId":"${disclosureId}","reason":null,"requestId":"r","revision":2,"seq":7}`;
  const previous = 'a'.repeat(64);
  expect(linkHash(previous, stored, 7)).toBe(createHash('sha256').update(`${previous}${text}`).digest('hex'));
});

describe('a chain', () => {
  const chainOf = (list: readonly NewAuditEntry[]) => {
    let hash = '';
    return list.map((entry, index) => {
      const stored = { ...entry, at: entry.at.toISOString(), details: canonicalJson(entry.details), seq: index + 1 };
      hash = linkHash(hash, stored, stored.seq);
      return { ...stored, hash };
    });
  };
  const check = (chain: ReturnType<typeof chainOf>, head: { seq: number; hash: string } | null) => {
    const following = new ChainCheck(disclosureId);
    for (const entry of chain) following.take(entry);
    return following.end(head);
  };
  const chains = fc.array(entries, { minLength: 2, maxLength: 6 }).map(chainOf);
  const headOf = (chain: ReturnType<typeof chainOf>) => ({
    seq: chain.length,
    hash: chain.at(-1)?.hash ?? '',
  });

  it('is whole as it was written', () => {
    fc.assert(fc.property(chains, (chain) => expect(check(chain, headOf(chain))).toBeNull()));
  });

  it('names the entry that was taken out', () => {
    fc.assert(
      fc.property(chains, fc.nat(), (chain, n) => {
        const gone = n % chain.length;
        const code = gone === chain.length - 1 ? 'AUDIT.TAIL_MISSING' : 'AUDIT.ENTRY_MISSING';
        expect(check(chain.toSpliced(gone, 1), headOf(chain))).toEqual({ disclosureId, seq: gone + 1, code });
      }),
    );
  });

  it('shows a last entry that was written anew with a fitting hash', () => {
    fc.assert(
      fc.property(chains, entries, (chain, other) => {
        const forged = chain.with(-1, { ...(chain.at(-1) as (typeof chain)[number]), reason: `${other.reason}!` });
        const last = forged.at(-1) as (typeof chain)[number];
        last.hash = linkHash(forged.at(-2)?.hash ?? '', last, last.seq);
        const fault = { disclosureId, seq: chain.length, code: 'AUDIT.LAST_ENTRY_REPLACED' };
        expect(check(forged, headOf(chain))).toEqual(fault);
      }),
    );
  });

  it('shows a chain whose head was taken away', () => {
    fc.assert(fc.property(chains, (chain) => expect(check(chain, null)?.code).toBe('AUDIT.HEAD_MISSING')));
  });
});
