import { Body, Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { AccountId, Outcome } from '#kernel';
import { orRefuse } from '#platform';
import { ScheduleDisclosure, UnscheduleDisclosure } from '#publication';
import {
  ApproveDisclosure,
  AssignReview,
  ClaimReview,
  EndorseDisclosure,
  ReleaseReview,
  ReturnDisclosure,
  SignOff,
} from '#review';
import {
  type Ask,
  AskReturn,
  CorrectDisclosure,
  type Receipt,
  ReviewSecrecy,
  SubmitDisclosure,
  WithdrawDisclosure,
} from '#submission';
import { Asked } from '../request/asked.js';
import { NamesDisclosure } from '../request/disclosure-id.js';
import { tag } from '../request/etag.js';
import { ApproveBody, AssignBody, ReasonBody, ReturnBody, ScheduleBody, SecrecyBody } from './action.dto.js';
import { Does } from './does.js';
import { placeOf } from './place.js';

type Reply = FastifyReply;

/** The workflow over HTTP: one endpoint per action, each answers with the receipt and the new ETag. */
@NamesDisclosure()
@Controller('disclosures/:id/actions')
export class ActionController {
  constructor(
    @Inject(SubmitDisclosure) private readonly submitDisclosure: SubmitDisclosure,
    @Inject(WithdrawDisclosure) private readonly withdrawDisclosure: WithdrawDisclosure,
    @Inject(CorrectDisclosure) private readonly correctDisclosure: CorrectDisclosure,
    @Inject(AskReturn) private readonly askReturnOfDisclosure: AskReturn,
    @Inject(ReviewSecrecy) private readonly reviewSecrecyOfDisclosure: ReviewSecrecy,
    @Inject(ClaimReview) private readonly claimReview: ClaimReview,
    @Inject(ReleaseReview) private readonly releaseReview: ReleaseReview,
    @Inject(AssignReview) private readonly assignReview: AssignReview,
    @Inject(EndorseDisclosure) private readonly endorseDisclosure: EndorseDisclosure,
    @Inject(SignOff) private readonly signOffDisclosure: SignOff,
    @Inject(ReturnDisclosure) private readonly returnDisclosure: ReturnDisclosure,
    @Inject(ApproveDisclosure) private readonly approveDisclosure: ApproveDisclosure,
    @Inject(ScheduleDisclosure) private readonly scheduleDisclosure: ScheduleDisclosure,
    @Inject(UnscheduleDisclosure) private readonly unscheduleDisclosure: UnscheduleDisclosure,
  ) {}

  @Post('submit')
  @HttpCode(200)
  @Does('submit', { zh: '报送', en: 'Submit' })
  async submit(@Asked() ask: Ask, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.submitDisclosure.run(ask, 'submit'));
  }

  @Post('resubmit')
  @HttpCode(200)
  @Does('resubmit', { zh: '重新报送', en: 'Resubmit' })
  async resubmit(@Asked() ask: Ask, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.submitDisclosure.run(ask, 'resubmit'));
  }

  @Post('withdraw')
  @HttpCode(200)
  @Does('withdraw', { zh: '撤回', en: 'Withdraw' })
  async withdraw(@Asked() ask: Ask, @Body() body: ReasonBody, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.withdrawDisclosure.run(ask, body));
  }

  @Post('correct')
  @HttpCode(200)
  @Does('correct', { zh: '开始更正', en: 'Begin correcting' })
  async correct(@Asked() ask: Ask, @Body() body: ReasonBody, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.correctDisclosure.run(ask, body));
  }

  @Post('ask-return')
  @HttpCode(200)
  @Does('ask_return', { zh: '申请退回', en: 'Ask for a return' })
  async askReturn(@Asked() ask: Ask, @Body() body: ReasonBody, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.askReturnOfDisclosure.run(ask, body));
  }

  @Post('review-secrecy')
  @HttpCode(200)
  @Does('review_secrecy', { zh: '保密审查', en: 'Review secrecy' })
  async reviewSecrecy(@Asked() ask: Ask, @Body() body: SecrecyBody, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.reviewSecrecyOfDisclosure.run(ask, body));
  }

  @Post('claim')
  @HttpCode(200)
  @Does('claim', { zh: '领取审核', en: 'Claim for review' })
  async claim(@Asked() ask: Ask, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.claimReview.run(ask));
  }

  @Post('release')
  @HttpCode(200)
  @Does('release', { zh: '放回待办', en: 'Release to the work list' })
  async release(@Asked() ask: Ask, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.releaseReview.run(ask));
  }

  @Post('assign')
  @HttpCode(200)
  @Does('assign', { zh: '分派审核', en: 'Assign to a reviewer' }, ['ACCOUNT.NOT_FOUND', 'REVIEW.ASSIGNEE_UNFIT'])
  async assign(@Asked() ask: Ask, @Body() { assignee }: AssignBody, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.assignReview.run(ask, { assignee: assignee as AccountId | null }));
  }

  @Post('endorse')
  @HttpCode(200)
  @Does('endorse', { zh: '初审通过', en: 'Endorse at the first level' })
  async endorse(@Asked() ask: Ask, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.endorseDisclosure.run(ask));
  }

  @Post('sign-off')
  @HttpCode(200)
  @Does('sign_off', { zh: '部门负责人审签', en: 'Sign off' })
  async signOff(@Asked() ask: Ask, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.signOffDisclosure.run(ask));
  }

  @Post('return')
  @HttpCode(200)
  @Does('return', { zh: '退回修改', en: 'Return for correction' }, ['REVIEW.NO_SUCH_PLACE', 'REVIEW.REASON_UNKNOWN'])
  async return(
    @Asked() ask: Ask,
    @Body() { reason, reasons, comments }: ReturnBody,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const pinned = comments.map(({ place, text }) => ({ place: placeOf(place), text }));
    const given = reasons.map(({ kind, text = null, finding = null, comment = null }) => ({
      kind,
      text,
      finding,
      comment,
    }));
    return receipt(reply, await this.returnDisclosure.run(ask, { reason, reasons: given, comments: pinned }));
  }

  @Post('approve')
  @HttpCode(200)
  @Does('approve', { zh: '批准', en: 'Approve' })
  async approve(@Asked() ask: Ask, @Body() body: ApproveBody, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.approveDisclosure.run(ask, body));
  }

  @Post('schedule')
  @HttpCode(200)
  @Does('schedule', { zh: '排定公开时间', en: 'Schedule publication' })
  async schedule(@Asked() ask: Ask, @Body() { publishAt }: ScheduleBody, @Res({ passthrough: true }) reply: Reply) {
    return receipt(
      reply,
      await this.scheduleDisclosure.run(ask, publishAt === undefined ? {} : { publishAt: new Date(publishAt) }),
    );
  }

  @Post('unschedule')
  @HttpCode(200)
  @Does('unschedule', { zh: '取消排期', en: 'Unschedule' })
  async unschedule(@Asked() ask: Ask, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.unscheduleDisclosure.run(ask));
  }
}

function receipt(reply: Reply, outcome: Outcome<Receipt>): Receipt {
  return tag(reply, orRefuse(outcome));
}
