import fc from 'fast-check';
import { inclusionPath, leafHash, merkleRoot, rootOfPath } from './merkle.js';

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** Leaves and roots of the tests that come with RFC 6962's first implementation. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

it('builds the trees of RFC 6962', () => {
  const leaves = LEAVES.map((hex) => leafHash(Buffer.from(hex, 'hex').toString('latin1')));
  expect(merkleRoot([]).toString('hex')).toBe(EMPTY);
  expect(ROOTS.map((_, n) => merkleRoot(leaves.slice(0, n + 1)).toString('hex'))).toEqual(ROOTS);
});

const trees = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 70 }).map((texts) => texts.map(leafHash));

it('proves every leaf, at its place only, and nothing else', () => {
  fc.assert(
    fc.property(trees, fc.nat(), fc.nat(), fc.string(), (leaves, n, m, other) => {
      const index = n % leaves.length;
      const path = inclusionPath(leaves, index);
      const root = merkleRoot(leaves);
      const leaf = leaves[index] as Buffer;
      expect(rootOfPath(leaf, index, leaves.length, path)).toEqual(root);
      const elsewhere = m % leaves.length;
      if (elsewhere !== index) expect(rootOfPath(leaf, elsewhere, leaves.length, path)).not.toEqual(root);
      if (!leafHash(other).equals(leaf))
        expect(rootOfPath(leafHash(other), index, leaves.length, path)).not.toEqual(root);
      expect(rootOfPath(leaf, index, leaves.length, [...path, root])).not.toEqual(root);
    }),
  );
});
