import { say } from '#contracts';

/** A label of the report in both languages on one line, Chinese first: "印为 printed". */
export function wording(code: string, details: Readonly<Record<string, unknown>> = {}): string {
  const { zh, en } = say(code, details);
  return `${zh} ${en}`;
}
