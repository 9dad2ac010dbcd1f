import { type Logger, pino } from 'pino';
import { logConfig } from './log.config.js';
import { prettyLine } from './pretty-line.js';
import { currentRequestId } from './request-context.js';

export type Log = Logger;

let root: Log | null = null;
let processName = 'gongkai';

/** Names the process in every line from now on. */
export function nameProcess(name: string): void {
  processName = name;
}

/** The log of this process: JSON lines on stdout with level, time, process, request id and message. */
export function log(): Log {
  root ??= openLog();
  return root;
}

function openLog(): Log {
  const { level, format } = logConfig();
  const options = {
    level,
    base: {},
    mixin: () => ({ process: processName, requestId: currentRequestId() ?? undefined }),
  };
  if (format === 'json') return pino(options);
  return pino(options, { write: (line: string) => process.stdout.write(prettyLine(line)) });
}
