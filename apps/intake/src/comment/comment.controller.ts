import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { Actor } from '#identity';
import { type DisclosureId, parseId } from '#kernel';
import { orRefuse, refuse } from '#platform';
import { AnswerComment, ListComments } from '#review';
import type { Ask } from '#submission';
import { AskedAnyVersion } from '../request/asked.js';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { Says } from '../request/says.js';
import { AnswerBody } from './answer.dto.js';

@NamesDisclosure()
@Controller('disclosures/:id/comments')
export class CommentController {
  constructor(
    @Inject(ListComments) private readonly listComments: ListComments,
    @Inject(AnswerComment) private readonly answerComment: AnswerComment,
  ) {}

  @Get()
  @Says({
    zh: '审核意见',
    en: 'Review comments',
    by: 'signed-in',
    gives: 'Comments',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT'],
  })
  async list(@CurrentActor() actor: Actor, @DisclosureIdOfPath() id: DisclosureId) {
    return { items: orRefuse(await this.listComments.run(actor, id)) };
  }

  @Post(':commentId/answer')
  @HttpCode(200)
  @Says({
    zh: '答复审核意见',
    en: 'Answer a comment',
    by: ['preparer'],
    gives: 'Comment',
    needs: 'key',
    refuses: [
      'REQUEST.KEY_REUSED',
      'DISCLOSURE.NOT_FOUND',
      'REVIEW.COMMENT_NOT_FOUND',
      'REVIEW.COMMENT_CLOSED',
      'ACCESS.OTHER_DEPARTMENT',
    ],
  })
  async answer(
    @AskedAnyVersion() ask: Omit<Ask, 'expectedVersion'>,
    @Param('commentId') commentId: string,
    @Body() { text }: AnswerBody,
  ) {
    if (parseId(commentId) === null) refuse('REVIEW.COMMENT_NOT_FOUND', { id: commentId.slice(0, 80) });
    return orRefuse(await this.answerComment.run({ ...ask, commentId, text }));
  }
}
