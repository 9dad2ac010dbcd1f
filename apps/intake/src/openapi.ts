import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ANSWERS } from './answers/catalogue.js';

/** The API as OpenAPI 3.1, made from the controllers. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('公开 Gongkai')
    .setDescription('部门决算公开：填报、检查、审核、公开、审计 · Public disclosure of departmental final accounts')
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('gongkai_session')
    .addBearerAuth({ type: 'http', description: '访问令牌 · access token' })
    .build();
  const document = SwaggerModule.createDocument(app, about);
  // Health belongs to the process, not to the API.
  document.paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => path.startsWith('/api/')));
  document.components = { ...document.components, schemas: { ...document.components?.schemas, ...ANSWERS } };
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
