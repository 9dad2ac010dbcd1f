import type { Page, PageItem, PageLine } from '../page/page.js';

/** How much of the page's height, above and below, may hold headers and footers. */
const MARGIN = 0.15;
/** How far from the edge the same header may stand on different pages. Points. */
const SAME_PLACE = 4;

/** What a line of a margin says, its place, and whether it is a number of a page. */
interface Furnishing {
  readonly key: string;
  readonly distance: number;
}

/**
 * Leaves out headers, footers and page numbers: the outermost lines of the page, one after the other, as long as
 * what they say (but for the page's number) stands at the same distance from the edge on other pages as well. A line
 * inside of one that differs is the page's own, like the unit under a table's title. A number of a page is always one.
 */
export function removeFurniture(pages: readonly Page[]): Page[] {
  const above = pages.map((page) => linesAtEdge(page, page.items, (line) => line.top));
  const below = pages.map((page) => linesAtEdge(page, [...page.items].reverse(), (line) => page.height - line.bottom));
  const peeled = [...peel(above, pages), ...peel(below, pages)];
  const furniture = new Set<PageItem>(peeled);
  return pages.map((page) => ({ ...page, items: page.items.filter((item) => !furniture.has(item)) }));
}

type EdgeLine = Furnishing & { readonly line: PageLine };

/** Lines from one edge inwards, up to the first table or the end of the margin. */
function linesAtEdge(page: Page, items: readonly PageItem[], distanceOf: (line: PageLine) => number): EdgeLine[] {
  const end = items.findIndex((item) => item.kind === 'table' || distanceOf(item) > page.height * MARGIN);
  const lines = (end < 0 ? items : items.slice(0, end)) as readonly PageLine[];
  return lines.map((line) => ({ line, key: keyOf(line.text), distance: distanceOf(line) }));
}

function keyOf(text: string): string {
  return isPageNumber(text) ? '#' : text.replace(/\s/g, '');
}

/** "3", "- 3 -", "第 3 页", "第3页 共20页", "3/20", "Page 3 of 20". */
export function isPageNumber(text: string): boolean {
  const bare = text.replace(/\s/g, '');
  return /^[-—–－·~]*(第|Page)?\d{1,4}页?[-—–－·~]*([，,/、]?(of|共)?\d{1,4}页?)?$/i.test(bare);
}

function peel(edges: readonly (readonly EdgeLine[])[], pages: readonly Page[]): PageLine[] {
  const filled = edges.filter((lines) => lines.length > 0).length;
  const isFurniture = ({ key, distance }: EdgeLine) => {
    const alike = pages.filter((_, i) => edges[i]?.some((line) => line.key === key && isNear(line.distance, distance)));
    return alike.length >= Math.max(2, filled / 4) && !isOneTable(alike);
  };
  return edges.flatMap((lines) => {
    const own = lines.findIndex((line) => line.key !== '#' && !isFurniture(line));
    return (own < 0 ? lines : lines.slice(0, own)).map(({ line }) => line);
  });
}

/** Pages that one table goes over repeat its captions, which are no furniture. */
function isOneTable(pages: readonly Page[]): boolean {
  const columns = pages.map(({ items }) => items.find((item) => item.kind === 'table')?.xs);
  const [first] = columns;
  return columns.every(
    (xs) => first && xs?.length === first.length && xs.every((x, i) => isNear(x, first[i] ?? Infinity)),
  );
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= SAME_PLACE;
