import 'reflect-metadata';
import { runCommandLine } from './command-line.js';
import { endQuietlyWhenPipeCloses } from './terminal.js';

endQuietlyWhenPipeCloses();
process.exitCode = await runCommandLine(process.argv.slice(2));
