/** Repeats until it holds. The deadline is no measure of speed; it only keeps a failing test from running for ever. */
export async function eventually<T>(look: () => T | Promise<T>, deadline = Date.now() + 20_000): Promise<T> {
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
