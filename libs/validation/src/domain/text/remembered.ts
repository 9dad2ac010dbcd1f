/** Longer texts are rare, and would make the memory large. */
const LONGEST = 400;
const MOST = 10_000;

/**
 * A function of texts that remembers its answers: many rules look at the same sentences, and revisions of a document
 * share nearly all of them. What is remembered is bounded, and dropped whole when it is full.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(
  read: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const fresh = read(text);
    if (text.length > LONGEST) return fresh;
    if (known.size >= MOST) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
