/** Everyone who had a hand in the content, each once. */
export function withAuthor(authors: readonly string[], accountId: string): readonly string[] {
  return authors.includes(accountId) ? authors : [...authors, accountId];
}
