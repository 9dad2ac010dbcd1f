import { rmSync } from 'node:fs';
import { GongkaiCommand, ownEnvironment } from '../support/gongkai-command.js';

/** The whole system with its demo year, as `npm start` gives it. */
export interface DemoSystem {
  readonly intake: string;
  readonly portal: string;
  stop(): Promise<void>;
}

export async function startDemo(): Promise<DemoSystem> {
  const environment = await ownEnvironment();
  const command = new GongkaiCommand(['start'], environment);
  await command.says('Press Ctrl-C to stop');
  return {
    intake: `http://127.0.0.1:${environment.INTAKE_PORT}`,
    portal: `http://127.0.0.1:${environment.PUBLICATION_PORT}`,
    async stop() {
      command.process.kill('SIGINT');
      await command.ended;
      rmSync(environment.GONGKAI_DATA ?? '', { recursive: true, force: true });
    },
  };
}
