import { builtInPack, DEFAULT_PACK } from '#template';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { print, tell } from '../terminal.js';
import { checkFile } from './check-file.js';
import { blockingCount } from './check-result.js';
import { reportLines } from './report.js';

/** `gongkai check FILE [--json]`: 0 no blocking finding, 1 some, 2 unreadable input. */
export async function checkCommand(file: string, { json = false }: { json?: boolean }): Promise<ExitCode> {
  const compiled = await builtInPack(DEFAULT_PACK);
  const outcome = await checkFile(file, compiled);
  if (!outcome.ok) {
    process.stderr.write(`${outcome.code}\n`);
    tell(outcome.code, outcome.details);
    return EXIT.unreadable;
  }
  const result = outcome.value;
  if (json) print(JSON.stringify(result, null, 2));
  else for (const line of reportLines(result, compiled.pack)) print(line);
  return blockingCount(result) > 0 ? EXIT.wrong : EXIT.done;
}
