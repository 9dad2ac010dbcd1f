import { createHash } from 'node:crypto';

/**
 * The Merkle tree of RFC 6962 (Certificate Transparency): leaves and nodes are hashed with different first bytes, so that
 * neither passes for the other, and a tree of n leaves is split at the largest power of two below n.
 */
export function leafHash(text: string): Buffer {
  return createHash('sha256').update(LEAF).update(text).digest();
}

/** Of leaves that are hashed already. */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return createHash('sha256').digest();
  if (leaves.length === 1) return first;
  const split = splitOf(leaves.length);
  return nodeHash(merkleRoot(leaves.slice(0, split)), merkleRoot(leaves.slice(split)));
}

/** What proves that leaf `index` is in the tree: the hashes beside its way up to the root, the lowest first. */
export function inclusionPath(leaves: readonly Buffer[], index: number): readonly Buffer[] {
  if (leaves.length <= 1) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...inclusionPath(left, index), merkleRoot(right)]
    : [...inclusionPath(right, index - split), merkleRoot(left)];
}

/** The root that a leaf and its path lead to; null where the path has not the length that the tree asks for. */
export function rootOfPath(leaf: Buffer, index: number, size: number, path: readonly Buffer[]): Buffer | null {
  if (size <= 1) return path.length === 0 ? leaf : null;
  const beside = path.at(-1);
  if (beside === undefined) return null;
  const split = splitOf(size);
  const isLeft = index < split;
  const below = isLeft
    ? rootOfPath(leaf, index, split, path.slice(0, -1))
    : rootOfPath(leaf, index - split, size - split, path.slice(0, -1));
  if (below === null) return null;
  return isLeft ? nodeHash(below, beside) : nodeHash(beside, below);
}

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}

/** The largest power of two below `size`, which is two or more. */
function splitOf(size: number): number {
  return 2 ** (31 - Math.clz32(size - 1));
}
