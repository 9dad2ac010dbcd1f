import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { Actor } from '#identity';
import { type DisclosureId, parseId } from '#kernel';
import { orRefuse, refuse } from '#platform';
import { AnswerComment, type CommentAsk, ListComments, ReopenComment, ResolveComment, WriteComments } from '#review';
import type { Ask } from '#submission';
import { placeOf } from '../action/place.js';
import { AskedAnyVersion } from '../request/asked.js';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { Says } from '../request/says.js';
import { AnswerBody, CommentsBody } from './comment.dto.js';

type AnyAsk = Omit<Ask, 'expectedVersion'>;

const REFUSES = [
  'REQUEST.KEY_REUSED',
  'DISCLOSURE.NOT_FOUND',
  'REVIEW.COMMENT_NOT_FOUND',
  'REVIEW.COMMENT_CLOSED',
  'ACCESS.OTHER_DEPARTMENT',
];

@NamesDisclosure()
@Controller('disclosures/:id/comments')
export class CommentController {
  constructor(
    @Inject(ListComments) private readonly listComments: ListComments,
    @Inject(WriteComments) private readonly writeComments: WriteComments,
    @Inject(AnswerComment) private readonly answerComment: AnswerComment,
    @Inject(ResolveComment) private readonly resolveComment: ResolveComment,
    @Inject(ReopenComment) private readonly reopenComment: ReopenComment,
  ) {}

  @Get()
  @Says({
    zh: '审核意见',
    en: 'Review comments',
    by: 'signed-in',
    gives: 'ListedComments',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT'],
  })
  async list(@CurrentActor() actor: Actor, @DisclosureIdOfPath() id: DisclosureId) {
    return { items: orRefuse(await this.listComments.run(actor, id)) };
  }

  @Post()
  @HttpCode(200)
  @Says({
    zh: '提出审核意见',
    en: 'Write comments in review',
    by: ['supervisor', 'reviewer'],
    gives: 'Comments',
    needs: 'key',
    refuses: [
      'REQUEST.KEY_REUSED',
      'DISCLOSURE.NOT_FOUND',
      'ACCESS.OTHER_DEPARTMENT',
      'REVIEW.OWN_WORK',
      'REVIEW.OWN_DEPARTMENT',
      'REVIEW.NOT_IN_REVIEW',
      'REVIEW.NO_SUCH_PLACE',
    ],
  })
  async write(@AskedAnyVersion() ask: AnyAsk, @Body() { comments }: CommentsBody) {
    const written = comments.map(({ place, text }) => ({ place: placeOf(place), text }));
    return { items: orRefuse(await this.writeComments.run(ask, written)) };
  }

  @Post(':commentId/resolve')
  @HttpCode(200)
  @Says({
    zh: '审核意见已解决',
    en: 'Resolve a comment',
    by: ['supervisor', 'reviewer'],
    gives: 'Comment',
    needs: 'key',
    refuses: [...REFUSES, 'REVIEW.OWN_WORK', 'REVIEW.OWN_DEPARTMENT', 'REVIEW.COMMENT_RESOLVED'],
  })
  async resolve(@AskedAnyVersion() ask: AnyAsk, @Param('commentId') commentId: string) {
    return orRefuse(await this.resolveComment.run(onComment(ask, commentId)));
  }

  @Post(':commentId/reopen')
  @HttpCode(200)
  @Says({
    zh: '重新打开审核意见',
    en: 'Open a comment again',
    by: ['supervisor', 'reviewer'],
    gives: 'Comment',
    needs: 'key',
    refuses: [...REFUSES, 'REVIEW.OWN_WORK', 'REVIEW.OWN_DEPARTMENT', 'REVIEW.COMMENT_OPEN'],
  })
  async reopen(@AskedAnyVersion() ask: AnyAsk, @Param('commentId') commentId: string, @Body() { text }: AnswerBody) {
    return orRefuse(await this.reopenComment.run({ ...onComment(ask, commentId), text }));
  }

  @Post(':commentId/answer')
  @HttpCode(200)
  @Says({
    zh: '答复审核意见',
    en: 'Answer a comment',
    by: ['preparer'],
    gives: 'Comment',
    needs: 'key',
    refuses: [...REFUSES, 'REVIEW.COMMENT_RESOLVED'],
  })
  async answer(@AskedAnyVersion() ask: AnyAsk, @Param('commentId') commentId: string, @Body() { text }: AnswerBody) {
    return orRefuse(await this.answerComment.run({ ...onComment(ask, commentId), text }));
  }
}

function onComment(ask: AnyAsk, commentId: string): CommentAsk {
  if (parseId(commentId) === null) refuse('REVIEW.COMMENT_NOT_FOUND', { id: commentId.slice(0, 80) });
  return { ...ask, commentId };
}
