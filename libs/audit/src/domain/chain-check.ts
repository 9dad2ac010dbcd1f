import { type EntryText, linkHash } from './chain.js';

/** What is wrong with the first bad entry of a chain; each is a code of the message catalogue. */
export type ChainFault =
  | 'AUDIT.ENTRY_ALTERED'
  | 'AUDIT.ENTRY_MISSING'
  | 'AUDIT.TAIL_MISSING'
  | 'AUDIT.LAST_ENTRY_REPLACED'
  | 'AUDIT.HEAD_MISSING';

export interface BrokenChain {
  readonly disclosureId: string;
  /** The first entry that is not what was appended. */
  readonly seq: number;
  readonly code: ChainFault;
}

export interface StoredEntry extends EntryText {
  readonly seq: number;
  readonly hash: string;
}

/** What the database remembers of a chain's last entry. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** Follows one chain, entry by entry in order of seq, and keeps the first fault. */
export class ChainCheck {
  private last: ChainHead = { seq: 0, hash: '' };
  private fault: Omit<BrokenChain, 'disclosureId'> | null = null;

  constructor(readonly disclosureId: string) {}

  take(entry: StoredEntry): void {
    const seq = this.last.seq + 1;
    if (entry.seq !== seq) this.note('AUDIT.ENTRY_MISSING', seq);
    else if (linkHash(this.last.hash, entry, seq) !== entry.hash) this.note('AUDIT.ENTRY_ALTERED', seq);
    this.last = { seq: entry.seq, hash: entry.hash };
  }

  /** Compares the end of the chain with what is remembered of it. */
  end(head: ChainHead | null): BrokenChain | null {
    const { seq, hash } = this.last;
    if (head === null) this.note('AUDIT.HEAD_MISSING', seq);
    else if (head.seq > seq) this.note('AUDIT.TAIL_MISSING', seq + 1);
    else if (head.seq !== seq || head.hash !== hash) this.note('AUDIT.LAST_ENTRY_REPLACED', seq);
    return this.fault && { disclosureId: this.disclosureId, ...this.fault };
  }

  private note(code: ChainFault, seq: number): void {
    this.fault ??= { seq, code };
  }
}
