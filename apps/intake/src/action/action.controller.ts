import { Body, Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Outcome } from '#kernel';
import { orRefuse } from '#platform';
import { ScheduleDisclosure, UnscheduleDisclosure } from '#publication';
import { ApproveDisclosure, ReturnDisclosure, SignOff } from '#review';
import { type Ask, CorrectDisclosure, type Receipt, SubmitDisclosure, WithdrawDisclosure } from '#submission';
import { Asked } from '../request/asked.js';
import { tag } from '../request/etag.js';
import { Says } from '../request/says.js';
import { ReasonBody, ReturnBody, ScheduleBody } from './action.dto.js';
import { placeOf } from './place.js';

const REFUSES = ['ACCESS.OTHER_DEPARTMENT', 'DISCLOSURE.NOT_ALLOWED', 'DISCLOSURE.NOT_FOUND'];
type Reply = FastifyReply;

/** The workflow over HTTP: one endpoint per action, each answers with the receipt and the new ETag. */
@Controller('disclosures/:id/actions')
export class ActionController {
  constructor(
    @Inject(SubmitDisclosure) private readonly submitDisclosure: SubmitDisclosure,
    @Inject(WithdrawDisclosure) private readonly withdrawDisclosure: WithdrawDisclosure,
    @Inject(CorrectDisclosure) private readonly correctDisclosure: CorrectDisclosure,
    @Inject(SignOff) private readonly signOffDisclosure: SignOff,
    @Inject(ReturnDisclosure) private readonly returnDisclosure: ReturnDisclosure,
    @Inject(ApproveDisclosure) private readonly approveDisclosure: ApproveDisclosure,
    @Inject(ScheduleDisclosure) private readonly scheduleDisclosure: ScheduleDisclosure,
    @Inject(UnscheduleDisclosure) private readonly unscheduleDisclosure: UnscheduleDisclosure,
  ) {}

  @Post('submit')
  @HttpCode(200)
  @Says({ zh: '报送', en: 'Submit', by: ['preparer'], needs: 'version', refuses: REFUSES })
  async submit(@Asked() ask: Ask, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.submitDisclosure.run(ask, 'submit'));
  }

  @Post('resubmit')
  @HttpCode(200)
  @Says({ zh: '重新报送', en: 'Resubmit', by: ['preparer'], needs: 'version', refuses: REFUSES })
  async resubmit(@Asked() ask: Ask, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.submitDisclosure.run(ask, 'resubmit'));
  }

  @Post('withdraw')
  @HttpCode(200)
  @Says({ zh: '撤回', en: 'Withdraw', by: ['preparer'], needs: 'version', refuses: REFUSES })
  async withdraw(@Asked() ask: Ask, @Body() body: ReasonBody, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.withdrawDisclosure.run(ask, body));
  }

  @Post('correct')
  @HttpCode(200)
  @Says({ zh: '开始更正', en: 'Begin correcting', by: ['preparer'], needs: 'version', refuses: REFUSES })
  async correct(@Asked() ask: Ask, @Body() body: ReasonBody, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.correctDisclosure.run(ask, body));
  }

  @Post('sign-off')
  @HttpCode(200)
  @Says({
    zh: '部门负责人审签',
    en: 'Sign off',
    by: ['head'],
    needs: 'version',
    refuses: [...REFUSES, 'REVIEW.OWN_WORK'],
  })
  async signOff(@Asked() ask: Ask, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.signOffDisclosure.run(ask));
  }

  @Post('return')
  @HttpCode(200)
  @Says({
    zh: '退回修改',
    en: 'Return for correction',
    by: ['reviewer'],
    needs: 'version',
    refuses: [...REFUSES, 'REVIEW.OWN_WORK'],
  })
  async return(@Asked() ask: Ask, @Body() { reason, comments }: ReturnBody, @Res({ passthrough: true }) reply: Reply) {
    const pinned = comments.map(({ place, text }) => ({ place: placeOf(place), text }));
    return receipt(reply, await this.returnDisclosure.run(ask, { reason, comments: pinned }));
  }

  @Post('approve')
  @HttpCode(200)
  @Says({ zh: '批准', en: 'Approve', by: ['reviewer'], needs: 'version', refuses: [...REFUSES, 'REVIEW.OWN_WORK'] })
  async approve(@Asked() ask: Ask, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.approveDisclosure.run(ask));
  }

  @Post('schedule')
  @HttpCode(200)
  @Says({ zh: '排定公开时间', en: 'Schedule publication', by: ['officer'], needs: 'version', refuses: REFUSES })
  async schedule(@Asked() ask: Ask, @Body() { publishAt }: ScheduleBody, @Res({ passthrough: true }) reply: Reply) {
    return receipt(
      reply,
      await this.scheduleDisclosure.run(ask, publishAt === undefined ? {} : { publishAt: new Date(publishAt) }),
    );
  }

  @Post('unschedule')
  @HttpCode(200)
  @Says({ zh: '取消排期', en: 'Unschedule', by: ['officer'], needs: 'version', refuses: REFUSES })
  async unschedule(@Asked() ask: Ask, @Res({ passthrough: true }) reply: Reply) {
    return receipt(reply, await this.unscheduleDisclosure.run(ask));
  }
}

function receipt(reply: Reply, outcome: Outcome<Receipt>): Receipt {
  return tag(reply, orRefuse(outcome));
}
