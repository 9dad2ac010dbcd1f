// pdf.js makes a matrix for drawing while it loads. Nothing is drawn here, and the canvas package need not be present.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
}

/** V8's own, before pdf.js's polyfills take its place. */
export const nativePush = Object.getOwnPropertyDescriptor(Array.prototype, 'push') ?? {};
