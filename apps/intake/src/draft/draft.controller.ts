import { Body, Controller, Get, Inject, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { say } from '#contracts';
import { readDocumentInChild } from '#exchange';
import type { Actor } from '#identity';
import type { DisclosureId } from '#kernel';
import { orRefuse, refuse } from '#platform';
import { type Ask, ReadDraft, SaveDraft } from '#submission';
import { CheckDraft } from '#validation';
import { Asked } from '../request/asked.js';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { tag, tagUnlessHeld } from '../request/etag.js';
import { Says } from '../request/says.js';
import { SaveDraftBody } from './save-draft.dto.js';

const SAVE_REFUSES = [
  'DISCLOSURE.NOT_FOUND',
  'ACCESS.OTHER_DEPARTMENT',
  'DISCLOSURE.NOT_ALLOWED',
  'DOCUMENT.MALFORMED',
  'DOCUMENT.NOT_OF_PACK',
  'SUBMISSION.WRONG_PACK',
];

@NamesDisclosure()
@Controller('disclosures/:id/draft')
export class DraftController {
  constructor(
    @Inject(ReadDraft) private readonly readDraft: ReadDraft,
    @Inject(SaveDraft) private readonly saveDraft: SaveDraft,
    @Inject(CheckDraft) private readonly checkDraft: CheckDraft,
  ) {}

  @Get()
  @Says({
    zh: '草稿',
    en: 'The draft',
    by: 'signed-in',
    gives: 'Draft',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT'],
  })
  @ApiResponse({ status: 304, description: '与 If-None-Match 的版本相同 · still the version of If-None-Match' })
  async read(
    @CurrentActor() actor: Actor,
    @DisclosureIdOfPath() id: DisclosureId,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagUnlessHeld(request, reply, orRefuse(await this.readDraft.run(actor, id)));
  }

  @Get('findings')
  @Says({
    zh: '草稿中现有的问题（不必送审）',
    en: 'What the checks find in the draft as it stands, without submitting it',
    by: 'signed-in',
    gives: 'DraftReport',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT'],
  })
  async findings(@CurrentActor() actor: Actor, @DisclosureIdOfPath() id: DisclosureId) {
    return orRefuse(await this.checkDraft.run(actor, id));
  }

  @Put()
  @Says({
    zh: '保存草稿',
    en: 'Save the draft',
    by: ['preparer'],
    gives: 'Receipt',
    needs: 'version',
    refuses: SAVE_REFUSES,
  })
  async save(@Asked() ask: Ask, @Body() { document }: SaveDraftBody, @Res({ passthrough: true }) reply: FastifyReply) {
    return tag(reply, orRefuse(await this.saveDraft.run(ask, document)));
  }

  @Put('file')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Says({
    zh: '上传文件作为草稿（最大 20 MB）',
    en: 'Upload a file as the draft (20 MB at most)',
    by: ['preparer'],
    gives: 'UploadReceipt',
    needs: 'version',
    refuses: [
      ...SAVE_REFUSES,
      'FILE.EMPTY',
      'FILE.TOO_LARGE',
      'FILE.UNKNOWN_TYPE',
      'FILE.MALFORMED',
      'FILE.ENCRYPTED',
      'FILE.SCAN',
      'FILE.TOO_MANY_PAGES',
      'FILE.BINARY',
      'FILE.ENCODING',
      'FILE.TRUNCATED',
      'FILE.LINE_TOO_LONG',
      'FILE.NO_DISCLOSURE',
      'FILE.TOO_COSTLY',
    ],
  })
  async upload(@Asked() ask: Ask, @Body() bytes: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    if (!Buffer.isBuffer(bytes)) refuse('REQUEST.WRONG_TYPE');
    const draft = orRefuse(await this.readDraft.run(ask.actor, ask.disclosureId));
    const { document, remarks } = orRefuse(await readDocumentInChild(bytes, draft.document.pack.id));
    const receipt = tag(reply, orRefuse(await this.saveDraft.run(ask, document)));
    return { ...receipt, unread: remarks.map(({ code, details }) => ({ code, reason: say(code, details) })) };
  }
}
