import { Readable } from 'node:stream';
import { Controller, Get, Inject, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { type ChainId, type ExportFormat, ExportTrail } from '#audit';
import type { Actor } from '#identity';
import type { DisclosureId } from '#kernel';
import { orRefuse } from '#platform';
import { MayView } from '#submission';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { Says } from '../request/says.js';

const TYPES: Readonly<Record<ExportFormat, string>> = { jsonl: 'application/x-ndjson', csv: 'text/csv' };

/** The trail as a file, for auditors; written as it is read, however long it is. */
@Controller()
export class AuditExportController {
  constructor(
    @Inject(ExportTrail) private readonly exportTrail: ExportTrail,
    @Inject(MayView) private readonly mayView: MayView,
  ) {}

  @Get('audit/export.jsonl')
  @ApiProduces(TYPES.jsonl)
  @Says({
    zh: '导出全部审计记录（JSON 行）',
    en: 'Everything as JSON lines',
    by: ['auditor'],
    everywhere: true,
    gives: 'AuditLines',
  })
  all() {
    return this.file('jsonl');
  }

  @Get('audit/export.csv')
  @ApiProduces(TYPES.csv)
  @Says({
    zh: '导出全部审计记录（CSV）',
    en: 'Everything as CSV',
    by: ['auditor'],
    everywhere: true,
    gives: 'AuditTable',
  })
  allAsTable() {
    return this.file('csv');
  }

  @NamesDisclosure()
  @Get('disclosures/:id/audit/export.jsonl')
  @ApiProduces(TYPES.jsonl)
  @Says({
    zh: '导出一份决算公开的审计记录（JSON 行）',
    en: 'The trail of one disclosure as JSON lines',
    by: ['auditor'],
    gives: 'AuditLines',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT'],
  })
  async ofDisclosure(@CurrentActor() actor: Actor, @DisclosureIdOfPath() id: DisclosureId) {
    orRefuse(await this.mayView.run(actor, id));
    return this.file('jsonl', id);
  }

  @NamesDisclosure()
  @Get('disclosures/:id/audit/export.csv')
  @ApiProduces(TYPES.csv)
  @Says({
    zh: '导出一份决算公开的审计记录（CSV）',
    en: 'The trail of one disclosure as CSV',
    by: ['auditor'],
    gives: 'AuditTable',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT'],
  })
  async ofDisclosureAsTable(@CurrentActor() actor: Actor, @DisclosureIdOfPath() id: DisclosureId) {
    orRefuse(await this.mayView.run(actor, id));
    return this.file('csv', id);
  }

  private file(format: ExportFormat, chainId: ChainId | null = null): StreamableFile {
    const name = `audit-${chainId ?? 'all'}.${format}`;
    return new StreamableFile(Readable.from(this.exportTrail.run(format, chainId)), {
      type: `${TYPES[format]}; charset=utf-8`,
      disposition: `attachment; filename="${name}"`,
    });
  }
}
