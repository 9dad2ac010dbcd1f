import { Inject } from '@nestjs/common';
import { type HandledJob, Handles } from '#messaging';
import { orRefuse } from '#platform';
import { CheckRevision } from '#validation';

/** Takes the job from the queue. What is refused goes to the dead letters, where a person sees it. */
@Handles('validation.check-revision')
export class CheckRevisionHandler {
  constructor(@Inject(CheckRevision) private readonly useCase: CheckRevision) {}

  async run({ payload }: HandledJob<'validation.check-revision'>): Promise<void> {
    orRefuse(await this.useCase.run(payload));
  }
}
