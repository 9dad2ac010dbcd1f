import { Body, Controller, Inject, Param, Put } from '@nestjs/common';
import { orRefuse } from '#platform';
import { ExplainFindings, JudgeExplanations } from '#review';
import type { Ask } from '#submission';
import { AskedAnyVersion } from '../request/asked.js';
import { NamesDisclosure } from '../request/disclosure-id.js';
import { RevisionPath } from '../request/revision.dto.js';
import { Says } from '../request/says.js';
import { ExplanationsBody, JudgementsBody } from './explanation.dto.js';

type AnyAsk = Omit<Ask, 'expectedVersion'>;

const REFUSES = [
  'REQUEST.KEY_REUSED',
  'DISCLOSURE.NOT_FOUND',
  'ACCESS.OTHER_DEPARTMENT',
  'DISCLOSURE.NOT_ALLOWED',
  'REVIEW.OTHER_REVISION',
];

/** What the department says to the findings of its latest revision, and what the reviewer says to that. */
@NamesDisclosure()
@Controller('disclosures/:id/revisions/:revision/explanations')
export class ExplanationController {
  constructor(
    @Inject(ExplainFindings) private readonly explainFindings: ExplainFindings,
    @Inject(JudgeExplanations) private readonly judgeExplanations: JudgeExplanations,
  ) {}

  @Put()
  @Says({
    zh: '说明问题',
    en: 'Explain findings',
    by: ['preparer'],
    gives: 'Explanations',
    needs: 'key',
    refuses: [...REFUSES, 'REVIEW.NOTHING_TO_EXPLAIN'],
  })
  async explain(
    @AskedAnyVersion() ask: AnyAsk,
    @Param() { revision }: RevisionPath,
    @Body() { explanations }: ExplanationsBody,
  ) {
    const explained = explanations.map(({ finding, text }) => ({ finding, text }));
    return orRefuse(await this.explainFindings.run({ ...ask, revision, explained }));
  }

  @Put('judgements')
  @Says({
    zh: '确认说明',
    en: 'Confirm or reject explanations',
    by: ['reviewer'],
    gives: 'Explanations',
    needs: 'key',
    refuses: [...REFUSES, 'REVIEW.OWN_WORK', 'REVIEW.EXPLANATION_REPLACED', 'SUBMISSION.REASON_NEEDED'],
  })
  async judge(
    @AskedAnyVersion() ask: AnyAsk,
    @Param() { revision }: RevisionPath,
    @Body() { judgements }: JudgementsBody,
  ) {
    const judged = judgements.map(({ reason = null, ...judgement }) => ({ ...judgement, reason }));
    return orRefuse(await this.judgeExplanations.run({ ...ask, revision, judgements: judged }));
  }
}
