import { harmlessText } from '../harmless-text.js';

const CLEAR_LINE = '\r\u001b[2K';

/** Which file is being waited for: one line that changes on a terminal, a line for each file in a log. */
export class Progress {
  private at = -1;

  constructor(
    private readonly files: readonly string[],
    private readonly stream: NodeJS.WriteStream = process.stderr,
  ) {
    this.next();
  }

  next(): void {
    this.at += 1;
    const file = this.files[this.at];
    if (file === undefined) return;
    const text = `[${this.at + 1}/${this.files.length}] ${harmlessText(file)}`;
    this.stream.write(this.stream.isTTY ? `${CLEAR_LINE}${text}` : `${text}\n`);
  }

  /** Makes room for what is printed to the same terminal. */
  clear(): void {
    if (this.stream.isTTY) this.stream.write(CLEAR_LINE);
  }
}
