/** Does the work for at most `width` items at a time and gives the answers in the order of the items. */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for (const item of items) {
    const answer = work(item);
    // Whoever awaits it is told of its failure; until then it is no failure that nobody handles.
    answer.catch(() => undefined);
    running.push(answer);
    if (running.length >= width) yield await (running.shift() as Promise<R>);
  }
  for (const answer of running) yield await answer;
}
