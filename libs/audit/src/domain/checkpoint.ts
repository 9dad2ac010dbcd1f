import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel';
import { leafHash, merkleRoot, rootOfPath } from './merkle.js';

export const OCCASIONS = ['daily', 'publication'] as const;
/** Why a checkpoint was made. */
export type Occasion = (typeof OCCASIONS)[number];

/** The last entry of a chain when a checkpoint was made. */
export interface Mark {
  readonly chainId: string;
  readonly seq: number;
  readonly hash: string;
}

/** 检查点: what is signed. */
export interface CheckpointBody {
  readonly v: 1;
  /** From 1, without gaps. */
  readonly number: number;
  readonly occasion: Occasion;
  readonly at: string;
  /** How many chains there were. */
  readonly chains: number;
  /** Merkle root, hex, over the marks of all chains in order of their ids. */
  readonly root: string;
  /** sha256, hex, of the text of the checkpoint before; "" for the first. */
  readonly previous: string;
  readonly keyId: string;
}

/** A signed checkpoint as it is kept. */
export interface Checkpoint {
  /** The very text that was signed: the canonical JSON of the body. */
  readonly text: string;
  /** Ed25519, base64. */
  readonly signature: string;
  /** The chains that have moved since the checkpoint before; all others stand where they stood. */
  readonly moved: readonly Mark[];
}

export function textOf(body: CheckpointBody): string {
  return canonicalJson({ ...body });
}

export function bodyOf({ text }: Pick<Checkpoint, 'text'>): CheckpointBody {
  return JSON.parse(text) as CheckpointBody;
}

/** By which the next checkpoint names this one. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function leafOf({ chainId, seq, hash }: Mark): Buffer {
  return leafHash(`${chainId} ${seq} ${hash}`);
}

export function inOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => (a.chainId < b.chainId ? -1 : 1));
}

export function rootOf(marks: readonly Mark[]): string {
  return merkleRoot(inOrder(marks).map(leafOf)).toString('hex');
}

/** The root that a proof leads to, hex: equal to the signed one if and only if the mark is among those it was made over. */
export function rootFromProof(
  { mark, index, path }: { readonly mark: Mark; readonly index: number; readonly path: readonly string[] },
  chains: number,
): string | null {
  const beside = path.map((hash) => Buffer.from(hash, 'hex'));
  return rootOfPath(leafOf(mark), index, chains, beside)?.toString('hex') ?? null;
}
