import { shanghaiTime } from '#kernel';

const LEVELS: Readonly<Record<number, string>> = { 10: '·', 20: '·', 30: ' ', 40: '!', 50: '✗', 60: '✗' };
const QUIET = new Set(['level', 'time', 'pid', 'hostname', 'msg', 'process', 'requestId', 'err']);

/** One structured log line as a short line for a terminal: "09:00:01 ! scoring  message key=value". */
export function prettyLine(json: string): string {
  const entry = JSON.parse(json) as Record<string, unknown>;
  const instant = new Date(entry.time as number);
  const time = `${shanghaiTime(instant).slice(-5)}:${instant.toISOString().slice(17, 19)}`;
  const fields = Object.entries(entry)
    .filter(([key]) => !QUIET.has(key))
    .map(([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('');
  const stack = (entry.err as { stack?: string } | undefined)?.stack;
  const line = `${time} ${LEVELS[entry.level as number] ?? ' '} ${entry.process ?? ''}  ${entry.msg ?? ''}${fields}`;
  return stack ? `${line}\n${stack}\n` : `${line}\n`;
}
