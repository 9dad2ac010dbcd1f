import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CheckpointFolder, CheckpointRepository, KeepCheckpoints, MakeCheckpoint, Signer } from '#audit';
import { log, RepeatedWork, refuse, SystemClock } from '#platform';
import { calendarSettings, checkpointSettings } from '../publication.config.js';

/** Signs where the audit chains stand, daily and after publications, and keeps it outside the database. */
@Module({
  providers: [{ provide: RepeatedWork, inject: [DataSource, SystemClock], useFactory: checkpoints }],
})
export class CheckpointModule {}

function checkpoints(dataSource: DataSource, clock: SystemClock): RepeatedWork | null {
  const { signingKey, folder } = checkpointSettings();
  if (signingKey === null) {
    log().warn('AUDIT_SIGNING_KEY is not set: no audit checkpoints are made');
    return null;
  }
  const signer = Signer.from(signingKey) ?? refuse('AUDIT.KEY_INVALID', { variable: 'AUDIT_SIGNING_KEY' });
  const repository = new CheckpointRepository();
  const make = new MakeCheckpoint(dataSource, repository, signer, clock);
  const keep = folder === null ? null : new KeepCheckpoints(dataSource, repository, new CheckpointFolder(folder));
  return new RepeatedWork('checkpoint', calendarSettings().lookEvery, async () => {
    await make.run();
    await keep?.run();
  });
}
