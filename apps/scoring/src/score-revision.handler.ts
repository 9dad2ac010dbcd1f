import { Inject } from '@nestjs/common';
import { type HandledJob, Handles } from '#messaging';
import { orRefuse } from '#platform';
import { ScoreRevision } from '#scoring';

/** Takes the job from the queue. What is refused goes to the dead letters, where a person sees it. */
@Handles('scoring.score-revision')
export class ScoreRevisionHandler {
  constructor(@Inject(ScoreRevision) private readonly useCase: ScoreRevision) {}

  async run({ payload }: HandledJob<'scoring.score-revision'>): Promise<void> {
    orRefuse(await this.useCase.run(payload));
  }
}
