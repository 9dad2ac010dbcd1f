// Entry of the reading process: takes one file's bytes from its parent, answers once.
import { builtInPack } from '#template';
import { readDocument } from '../read-document.js';

process.once('message', async (bytes: Uint8Array) => {
  const pack = await builtInPack(process.argv[2]);
  process.send?.(readDocument(bytes, pack));
});
