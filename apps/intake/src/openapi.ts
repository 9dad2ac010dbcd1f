import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** `Problem` of contracts as a schema; every refusal has this shape. */
const PROBLEM = {
  type: 'object' as const,
  required: ['type', 'title', 'status', 'code', 'detail', 'detailEn', 'instance', 'details'],
  properties: {
    type: { type: 'string' as const },
    title: { type: 'string' as const },
    status: { type: 'integer' as const },
    code: {
      type: 'string' as const,
      description: '稳定的错误码，程序只应比对它 · stable; match this, never the sentence',
    },
    detail: {
      type: 'string' as const,
      description: '发生了什么、该怎么办（中文） · what happened and what to do, in Chinese',
    },
    detailEn: { type: 'string' as const },
    instance: { type: 'string' as const },
    details: { type: 'object' as const, additionalProperties: true },
  },
};

/** The API as OpenAPI 3.1, made from the controllers. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('公开 Gongkai')
    .setDescription('部门决算公开：填报、检查、审核、公开、审计 · Public disclosure of departmental final accounts')
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('gongkai_session')
    .build();
  const document = SwaggerModule.createDocument(app, about);
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: PROBLEM } };
  return document;
}

/** Serves it at /api/openapi.json; made once, when first asked for. */
export function serveOpenApi(app: NestFastifyApplication): void {
  let document: OpenAPIObject | null = null;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_request, reply) => {
      document ??= openApiOf(app);
      void reply.type('application/json').send(document);
    });
}
