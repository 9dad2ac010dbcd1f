import type { DataSource } from 'typeorm';
import type { CheckpointRepository } from '../persistence/checkpoint.repository.js';
import type { CheckpointFolder } from '../persistence/checkpoint-folder.js';

/** Writes to the folder whatever checkpoints it does not hold yet, also those that another process made. */
export class KeepCheckpoints {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checkpoints: CheckpointRepository,
    private readonly folder: CheckpointFolder,
  ) {}

  /** How many were written. */
  async run(): Promise<number> {
    const { manager } = this.dataSource;
    const kept = (await this.folder.numbers()).at(-1) ?? 0;
    let written = 0;
    for (let number = kept + 1; ; number++) {
      const checkpoint = await this.checkpoints.find(manager, number);
      if (checkpoint === null) return written;
      await this.folder.keepKeys(await this.checkpoints.keys(manager));
      await this.folder.keep(number, checkpoint);
      written += 1;
    }
  }
}
