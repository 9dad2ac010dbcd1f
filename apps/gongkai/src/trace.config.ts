import { readConfig } from '#platform';

/** GONGKAI_TRACE=true prints the stack of an unexpected error. */
export function traceWanted(): boolean {
  return readConfig((read) => read.flag('GONGKAI_TRACE', false));
}
