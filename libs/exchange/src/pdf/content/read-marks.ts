import { PDF_LIMITS } from '../limits.js';
import { type Glyph, IDENTITY, type Matrix, multiply, type Rule } from './geometry.js';
import { rulesOfFill, rulesOfStroke, straightParts } from './path-rules.js';
import { OPS } from './pdfjs.js';
import { type Font, type FontGlyph, PLAIN_TEXT, type TextState, write } from './text-state.js';

/** What stands on one page, in upright page space. */
export interface PageMarks {
  readonly visible: readonly Glyph[];
  /** Drawn without ink: under a scan, what a machine read there. */
  readonly invisible: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** The largest picture, in square points; outlines drawn. They tell a scan from an empty page. */
  readonly picture: number;
  readonly outlines: number;
}

export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface State {
  readonly matrix: Matrix;
  readonly text: TextState;
  readonly lineWidth: number;
}

const STROKES: readonly number[] = [OPS.stroke, OPS.closeStroke];
const FILLS: readonly number[] = [OPS.fill, OPS.eoFill];
const BOTH: readonly number[] = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];

/**
 * Goes through a page's drawing operations once, as a printer would, noting characters and lines instead of drawing
 * them. Null where there is more than any page has.
 */
export function readMarks(operations: Operations, page: Matrix, fontOf: (name: string) => Font): PageMarks | null {
  const reader = new MarkReader(page, fontOf);
  for (const [i, operation] of operations.fnArray.entries()) {
    reader.take(operation, (operations.argsArray[i] ?? []) as readonly never[]);
    if (reader.count > PDF_LIMITS.marks) return null;
  }
  return reader.marks();
}

class MarkReader {
  private readonly visible: Glyph[] = [];
  private readonly invisible: Glyph[] = [];
  private readonly rules: Rule[] = [];
  private picture = 0;
  private outlines = 0;
  private readonly saved: State[] = [];
  private state: State;
  private line: Matrix = IDENTITY;
  private pen: Matrix = IDENTITY;

  constructor(
    page: Matrix,
    private readonly fontOf: (name: string) => Font,
  ) {
    this.state = { matrix: page, text: PLAIN_TEXT, lineWidth: 1 };
  }

  get count(): number {
    return this.visible.length + this.invisible.length + this.rules.length;
  }

  marks(): PageMarks {
    const { visible, invisible, rules, picture, outlines } = this;
    return { visible, invisible, rules, picture, outlines };
  }

  take(operation: number, args: readonly never[]): void {
    this.deeds[operation]?.(...args);
  }

  private readonly deeds: Readonly<Record<number, (...args: never[]) => void>> = {
    [OPS.save]: () => this.save(),
    [OPS.restore]: () => this.restore(),
    [OPS.transform]: (...matrix: number[]) => this.transform(matrix),
    [OPS.paintFormXObjectBegin]: (matrix: number[] | null) => {
      this.save();
      if (matrix) this.transform(matrix);
    },
    [OPS.paintFormXObjectEnd]: () => this.restore(),
    [OPS.beginGroup]: (group: { matrix?: number[] | null }) => {
      this.save();
      if (group.matrix) this.transform(group.matrix);
    },
    [OPS.endGroup]: () => this.restore(),
    [OPS.setLineWidth]: (lineWidth: number) => {
      this.state = { ...this.state, lineWidth };
    },
    [OPS.constructPath]: (paint: number, [path]: [ArrayLike<number> | null]) => this.draw(paint, path ?? []),
    [OPS.beginText]: () => this.moveTo(IDENTITY),
    [OPS.setFont]: (name: string, size: number) => this.set({ font: this.fontOf(name), size }),
    [OPS.setGState]: (entries: readonly (readonly [string, readonly [string, number]])[]) => {
      for (const [key, value] of entries) if (key === 'Font') this.set({ font: this.fontOf(value[0]), size: value[1] });
    },
    [OPS.setCharSpacing]: (characterSpacing: number) => this.set({ characterSpacing }),
    [OPS.setWordSpacing]: (wordSpacing: number) => this.set({ wordSpacing }),
    [OPS.setHScale]: (percent: number) => this.set({ stretch: percent / 100 }),
    [OPS.setLeading]: (leading: number) => this.set({ leading }),
    [OPS.setTextRise]: (rise: number) => this.set({ rise }),
    [OPS.setTextRenderingMode]: (mode: number) => this.set({ invisible: mode === 3 || mode === 7 }),
    [OPS.setTextMatrix]: (...matrix: (number | ArrayLike<number>)[]) => this.moveTo(asMatrix(matrix)),
    [OPS.moveText]: (x: number, y: number) => this.moveTo(multiply(this.line, [1, 0, 0, 1, x, y])),
    [OPS.setLeadingMoveText]: (x: number, y: number) => {
      this.set({ leading: -y });
      this.moveTo(multiply(this.line, [1, 0, 0, 1, x, y]));
    },
    [OPS.nextLine]: () => this.moveTo(multiply(this.line, [1, 0, 0, 1, 0, -this.state.text.leading])),
    [OPS.showText]: (glyphs: readonly (FontGlyph | number)[]) => this.show(glyphs),
  };

  private save(): void {
    this.saved.push(this.state);
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private transform(by: ArrayLike<number>): void {
    const matrix = multiply(this.state.matrix, asMatrix([by]));
    this.state = { ...this.state, matrix };
    this.picture = Math.max(this.picture, Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  }

  private set(change: Partial<TextState>): void {
    this.state = { ...this.state, text: { ...this.state.text, ...change } };
  }

  private moveTo(line: Matrix): void {
    this.line = line;
    this.pen = line;
  }

  private draw(paint: number, path: ArrayLike<number>): void {
    const strokes = STROKES.includes(paint) || BOTH.includes(paint);
    const fills = FILLS.includes(paint) || BOTH.includes(paint);
    if (!strokes && !fills) return;
    this.outlines++;
    const { matrix, lineWidth } = this.state;
    const parts = straightParts(path, matrix);
    const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
    for (const rule of strokes ? rulesOfStroke(parts, lineWidth * scale) : rulesOfFill(parts)) this.rules.push(rule);
  }

  private show(glyphs: readonly (FontGlyph | number)[]): void {
    const { text, matrix } = this.state;
    const writing = write(glyphs, text, multiply(matrix, this.pen));
    const page = text.invisible ? this.invisible : this.visible;
    for (const glyph of writing.glyphs) page.push(glyph);
    const [x, y] = text.font.vertical ? [0, writing.advance] : [writing.advance, 0];
    this.pen = multiply(this.pen, [1, 0, 0, 1, x, y]);
  }
}

/** pdf.js hands a matrix on as six numbers or as one list of them. */
function asMatrix(args: readonly (number | ArrayLike<number>)[]): Matrix {
  const [first] = args;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = typeof first === 'object' ? Array.from(first) : (args as number[]);
  return [a, b, c, d, e, f];
}
