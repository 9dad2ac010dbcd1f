import { log } from '#platform';

/** For `error` events of connections: they mend themselves, so the event is told and the process lives on. */
export function complain(part: string): (error: Error) => void {
  return (err) => log().warn({ part, reason: err.message || (err as NodeJS.ErrnoException).code }, 'queue connection');
}
