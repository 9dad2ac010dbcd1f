import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { orRefuse, RefusalException } from '#platform';
import {
  CONTENT_SECURITY_POLICY,
  ListPublished,
  type PublishedView,
  ReadPublished,
  renderAbsentPage,
  renderDisclosurePage,
  renderListPage,
} from '#publication';
import { builtInPack } from '#template';
import { PortalQuery } from './portal.dto.js';

const PAGE_LENGTH = 100;
/** The stable address may change with a correction: ask again, and take 304 for an answer. */
const REVALIDATE = 'public, max-age=0, must-revalidate';
/** A revision never changes. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** The public portal: read-only, no session, nothing that is not published. */
@Controller()
export class PortalController {
  constructor(
    @Inject(ListPublished) private readonly listPublished: ListPublished,
    @Inject(ReadPublished) private readonly readPublished: ReadPublished,
  ) {}

  @Get()
  async list(@Query() { after, year }: PortalQuery, @Res() reply: FastifyReply): Promise<void> {
    const page = orRefuse(await this.listPublished.run({ limit: PAGE_LENGTH, after, fiscalYear: year }));
    sendHtml(reply.header('cache-control', REVALIDATE), renderListPage(page));
  }

  @Get('disclosures/:code/:year')
  async stable(
    @Param('code') code: string,
    @Param('year') year: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const address = addressOf(year);
    await this.show({ code, year: address.number, revision: null, asJson: address.asJson }, request, reply);
  }

  @Get('disclosures/:code/:year/revisions/:revision')
  async revision(
    @Param('code') code: string,
    @Param('year') year: string,
    @Param('revision') revision: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const address = addressOf(revision);
    await this.show(
      { code, year: addressOf(year).number, revision: address.number, asJson: address.asJson },
      request,
      reply,
    );
  }

  private async show(wanted: Wanted, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const found =
      Number.isNaN(wanted.year) || Number.isNaN(wanted.revision)
        ? null
        : await this.readPublished.run(wanted.code, wanted.year, wanted.revision);
    if (!found?.ok) return absent(wanted.asJson, reply);
    const view = found.value;
    const etag = `"${view.contentHash}-${view.latestRevision}${wanted.asJson ? '-json' : ''}"`;
    void reply.header('etag', etag).header('cache-control', wanted.revision === null ? REVALIDATE : IMMUTABLE);
    if (request.headers['if-none-match'] === etag) return void reply.code(304).send();
    if (wanted.asJson) return void reply.send(asJson(view));
    sendHtml(reply, renderDisclosurePage(view, await builtInPack(view.document.pack.id)));
  }
}

interface Wanted {
  readonly code: string;
  readonly year: number;
  readonly revision: number | null;
  readonly asJson: boolean;
}

/** "2023" is the page, "2023.json" its data; anything else is no address (NaN). */
function addressOf(segment: string): { readonly number: number; readonly asJson: boolean } {
  const [, digits, json] = /^(\d{1,6})(\.json)?$/.exec(segment) ?? [];
  return { number: digits === undefined ? Number.NaN : Number(digits), asJson: json !== undefined };
}

function asJson({ document, revision, contentHash, publishedAt }: PublishedView) {
  return { document, revision, contentHash, publishedAt };
}

/** A person gets a page, a program a problem. */
function absent(asData: boolean, reply: FastifyReply): void {
  if (asData) throw new RefusalException('PUBLICATION.NOT_FOUND');
  sendHtml(reply.code(404), renderAbsentPage('PUBLICATION.NOT_FOUND'));
}

function sendHtml(reply: FastifyReply, page: string): void {
  void reply.header('content-security-policy', CONTENT_SECURITY_POLICY).type('text/html; charset=utf-8').send(page);
}
