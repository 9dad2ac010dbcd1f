import { openPdf } from '../../../libs/exchange/src/pdf/content/open-pdf.js';

/** The text of every page as the library gives it. */
export async function barePdfText(bytes: Uint8Array): Promise<number> {
  const opened = await openPdf(bytes);
  if (!opened.ok) throw new Error(opened.code);
  let items = 0;
  for (let page = 1; page <= opened.value.numPages; page++) {
    const proxy = await opened.value.getPage(page);
    items += (await proxy.getTextContent()).items.length;
    proxy.cleanup();
  }
  await opened.value.loadingTask.destroy();
  return items;
}
