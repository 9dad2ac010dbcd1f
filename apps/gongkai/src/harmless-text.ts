/** Characters that a terminal obeys instead of showing, or that turn the direction of text. */
const COMMANDS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Words of a document as a terminal may show them: they cannot command it. Line breaks stay. */
export function harmlessText(text: string): string {
  return text.replace(COMMANDS, (character) => (character === '\n' ? character : '�'));
}
