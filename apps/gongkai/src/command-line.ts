import { Command, CommanderError } from 'commander';
import { RefusalException } from '#platform';
import { EXIT, type ExitCode } from './exit-codes.js';
import { tell } from './terminal.js';
import { traceWanted } from './trace.config.js';

const HELP_WORDS: Readonly<Record<string, string>> = {
  'Usage:': '用法 Usage:',
  'Arguments:': '参数 Arguments:',
  'Options:': '选项 Options:',
  'Commands:': '命令 Commands:',
};
const EXIT_CODES = `
退出码 Exit codes:
  0  正常 done, nothing wrong
  1  有必须改正之处、审计链被破坏，演示或模拟未通过 a blocking finding, a broken audit chain, a demo or simulation that went wrong
  2  命令或输入无法读取 the command or its input cannot be read
  3  系统无法启动或连接 the system cannot be started or reached`;

/** Runs one command; everything that may go wrong becomes a sentence and an exit code. */
export async function runCommandLine(words: readonly string[]): Promise<ExitCode> {
  let result: ExitCode = EXIT.done;
  const program = describe((code) => {
    result = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return result;
  } catch (error) {
    return sayWhy(error);
  }
}

type Finish = (code: ExitCode) => void;

/** Each command is loaded when it is called for, so that `check` does not wait for the parts of `start`. */
function describe(finish: Finish): Command {
  const program = new Command('gongkai')
    .description(
      '公开：部门决算公开的填报、检查、审核与发布\nGongkai: yearly public disclosure of departmental final accounts',
    )
    .configureHelp({ styleTitle: (title) => HELP_WORDS[title] ?? title })
    .configureOutput({ outputError: () => {} })
    .helpOption('-h, --help', '显示帮助 show help')
    .helpCommand('help [command]', '显示帮助 show help')
    .addHelpText('after', EXIT_CODES)
    .exitOverride();
  program
    .command('start')
    .description('在本机启动整个系统（内置数据库），Ctrl-C 停止\nstart everything on this machine; Ctrl-C stops it')
    .action(async () => finish(await (await import('./start/start-command.js')).startCommand()));
  program
    .command('demo')
    .description('通过接口演示一份决算公开从填报到发布的全过程\nplay the whole life of a disclosure over HTTP')
    .option('--backend <backend>', '队列：postgres 或 redis（需 REDIS_URL） queue backend')
    .option('--pause-before <step>', '在某一步之前停下，按回车继续 wait for Enter before a step')
    .action(async (choices) => finish(await (await import('./demo/demo-command.js')).demoCommand(choices)));
  program
    .command('check')
    .argument('<files...>', '决算公开文本或所在目录 files of disclosures, or folders of them')
    .description('离线检查决算公开，无需服务器\ncheck disclosures, offline')
    .option('--json', '输出 JSON（document, findings, score, notChecked, versions）print JSON')
    .option('--html <page>', '把报告写成一个网页文件 write the report as one page')
    .option('--previous <file>', '上年的公开文本，核对跨年衔接 last year’s disclosure, to compare with')
    .action(async (files, choices) =>
      finish(await (await import('./check/check-command.js')).checkCommand(files, choices)),
    );
  program
    .command('audit')
    .description('审计记录 the audit trail')
    .command('verify')
    .description(
      '重新计算每条审计链，与保存的检查点核对，指出第一处不符\nrecompute every chain, check it against kept checkpoints, and name the first bad entry',
    )
    .option('--checkpoints <folder>', '保存检查点的目录 folder of kept checkpoints')
    .action(async (choices) => finish(await (await import('./audit/verify-command.js')).verifyCommand(choices)));
  program
    .command('simulate')
    .description(
      '让多个部门的人通过接口走完整个年度，再核对结果\nplay a whole cycle with many departments, then check what is left',
    )
    .option('--departments <number>', '部门数 how many departments', '20')
    .option('--seed <number>', '同一种子，同样的人 the same seed draws the same people', '1')
    .action(async (choices) => finish(await (await import('./simulate/simulate-command.js')).simulateCommand(choices)));
  program
    .command('migrate')
    .description('更新数据库结构\nbring the database schema up to date')
    .action(async () => finish(await (await import('./migrate/migrate-command.js')).migrateCommand()));
  return program;
}

function sayWhy(error: unknown): ExitCode {
  if (error instanceof CommanderError) return sayUsage(error);
  if (error instanceof RefusalException) {
    tell(error.code, error.details);
    return EXIT.unavailable;
  }
  // The edge: a bug is told as one sentence; its stack only to whoever asks for it.
  if (traceWanted()) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  tell('CLI.UNEXPECTED', { reason: error instanceof Error ? error.message : String(error) });
  return EXIT.unavailable;
}

function sayUsage({ code, message }: CommanderError): ExitCode {
  if (code === 'commander.helpDisplayed' || code === 'commander.help') return EXIT.done;
  tell('CLI.UNKNOWN', { reason: message.replace(/^error: /, '') });
  return EXIT.unreadable;
}
