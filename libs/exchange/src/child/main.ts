// Entry of the reading process: takes one file's bytes from its parent, answers once.
import { builtInPack, builtInPacks } from '#template';
import { readDocument } from '../read-document.js';

process.once('message', async (bytes: Uint8Array) => {
  const [, , packId] = process.argv;
  const packs = packId === undefined ? await builtInPacks() : await builtInPack(packId);
  process.send?.(await readDocument(bytes, packs));
});
