import { Controller, Get, Inject, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { orRefuse, refuse } from '#platform';
import { ListPublished, type PublishedView, ReadPublished, renderDisclosurePage, renderListPage } from '#publication';
import { builtInPack } from '#template';
import { readAddress } from './address.js';
import { PageFilter } from './page.filter.js';
import { PortalQuery } from './portal.dto.js';
import { sendPage } from './send-page.js';

const PAGE_LENGTH = 100;
/** A page changes with a correction, also that of an old revision, which then says so: ask again, take 304 for an answer. */
const REVALIDATE = 'public, max-age=0, must-revalidate';
/** The data of a revision never change. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** The public portal: read-only, no session, nothing that is not published. */
@Controller()
@UseFilters(PageFilter)
export class PortalController {
  constructor(
    @Inject(ListPublished) private readonly listPublished: ListPublished,
    @Inject(ReadPublished) private readonly readPublished: ReadPublished,
  ) {}

  @Get()
  async list(
    @Query() { after, year }: PortalQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = orRefuse(await this.listPublished.run({ limit: PAGE_LENGTH, after, fiscalYear: year }));
    sendPage(renderListPage({ ...page, year }), request, reply.header('cache-control', REVALIDATE));
  }

  @Get('disclosures/:code/:year')
  async current(
    @Param('code') code: string,
    @Param('year') year: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { number, asJson } = readAddress(year);
    const view = await this.read(code, number, null);
    await show(view, asJson, request, reply.header('cache-control', REVALIDATE));
  }

  @Get('disclosures/:code/:year/revisions/:revision')
  async revision(
    @Param('code') code: string,
    @Param('year') year: string,
    @Param('revision') revision: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { number, asJson } = readAddress(revision);
    const view = await this.read(code, readAddress(year).number, number);
    await show(view, asJson, request, reply.header('cache-control', asJson ? IMMUTABLE : REVALIDATE));
  }

  /** The exact bytes that the fingerprint names. */
  @Get('disclosures/:code/:year/revisions/:revision/document.json')
  async document(
    @Param('code') code: string,
    @Param('year') year: string,
    @Param('revision') revision: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { canonical } = await this.read(code, readAddress(year).number, readAddress(revision).number);
    void reply.header('cache-control', IMMUTABLE).type('application/json; charset=utf-8').send(canonical);
  }

  @Get('*')
  unknown(@Req() request: FastifyRequest): never {
    refuse('REQUEST.NOT_FOUND', { path: request.url.split('?')[0] });
  }

  private async read(code: string, year: number, revision: number | null): Promise<PublishedView> {
    return orRefuse(await this.readPublished.run(code, year, revision));
  }
}

async function show(view: PublishedView, asJson: boolean, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!asJson) return sendPage(renderDisclosurePage(view, await builtInPack(view.document.pack.id)), request, reply);
  const { document, explained, revision, contentHash, publishedAt } = view;
  const etag = `"${contentHash}-${revision}"`;
  void reply.header('etag', etag);
  if (request.headers['if-none-match'] === etag) return void reply.code(304).send();
  void reply.send({ document, explained, revision, contentHash, publishedAt });
}
