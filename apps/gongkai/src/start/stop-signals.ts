/**
 * Aborts when the operator wants an end: Ctrl-C, kill, a closed terminal. Signals that follow change nothing, since
 * npm passes on the Ctrl-C that the terminal has sent us already.
 */
export function stopSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}

export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
