import { Body, Controller, Get, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import { IsArray, IsString, MaxLength, ValidateNested } from 'class-validator';
import { HealthChecks } from '../health/health-checks.js';
import { currentRequestId } from '../log/request-context.js';
import { refuse } from '../problem/refusal.js';
import { createHttpApp } from './create-http-app.js';

class Line {
  @IsString()
  @MaxLength(5)
  text: string;
}
class Letter {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Line)
  lines: Line[];
}

@Controller('letters')
class LetterController {
  @Post()
  post(@Body() letter: Letter) {
    return { letter, isLetter: letter instanceof Letter, requestId: currentRequestId() };
  }

  @Get('refused')
  refused() {
    refuse('AMOUNT.TOO_LONG', { length: 99 });
  }

  @Get('broken')
  broken() {
    throw new Error('secret detail');
  }
}

let app: NestFastifyApplication;
let base: string;

beforeAll(async () => {
  const module = { module: class Letters {}, controllers: [LetterController] };
  app = await createHttpApp(module, { bodyLimit: 2048 });
  await app.listen(0, '127.0.0.1');
  base = await app.getUrl();
});
afterAll(() => app.close());

async function ask(path: string, init: RequestInit = {}) {
  const answer = await fetch(`${base}${path}`, init);
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: JSON.parse(text) };
}

const post = (body: string, headers: Record<string, string> = {}) =>
  ask('/letters', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

it('passes good input on as the DTO, and keeps the request id through the body', async () => {
  const answer = await post('{"lines":[{"text":"a"}]}', { 'x-request-id': 'abc-1' });
  expect(answer.json).toEqual({ letter: { lines: [{ text: 'a' }] }, isLetter: true, requestId: 'abc-1' });
  expect(answer.headers.get('x-request-id')).toBe('abc-1');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

it('makes an id where the caller gives none or a strange one', async () => {
  const answer = await post('{"lines":[]}', { 'x-request-id': 'a b' });
  expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

it('names every wrong field by its path, in both languages', async () => {
  const answer = await post('{"lines":[{"text":"too long"},{"text":7}],"extra":1}');
  expect(answer.status).toBe(400);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const problem = answer.json;
  expect(problem.code).toBe('REQUEST.INVALID');
  expect(problem.detail).toContain('lines.0.text 过长');
  expect(problem.details.problems.map((p: { path: string; rule: string }) => `${p.path}:${p.rule}`)).toEqual(
    expect.arrayContaining(['lines.0.text:maxLength', 'lines.1.text:isString', 'extra:whitelistValidation']),
  );
});

it.each([
  ['broken JSON', '{"lines":', 'application/json', 400, 'REQUEST.MALFORMED'],
  ['an empty body', '', 'application/json', 400, 'REQUEST.MALFORMED'],
  ['a foreign type', 'x', 'image/png', 415, 'REQUEST.WRONG_TYPE'],
  ['too much', `{"a":"${'x'.repeat(4096)}"}`, 'application/json', 413, 'REQUEST.TOO_LARGE'],
  ['a poisoned prototype', '{"__proto__":{"a":1}}', 'application/json', 400, 'REQUEST.MALFORMED'],
])('answers %s with a code', async (_, body, type, status, code) => {
  const answer = await post(body, { 'content-type': type, 'x-request-id': 'r-1' });
  expect(answer.status).toBe(status);
  expect(answer.json).toMatchObject({ code, status, instance: '/letters' });
  expect(answer.headers.get('x-request-id')).toBe('r-1');
});

it('answers an unknown address, a refusal and a bug, each with its code and nothing inside', async () => {
  const unknown = await ask('/nowhere?token=1');
  expect(unknown.json).toMatchObject({ code: 'REQUEST.NOT_FOUND', status: 404, instance: '/nowhere' });
  const refused = await ask('/letters/refused');
  expect(refused.json).toMatchObject({ code: 'AMOUNT.TOO_LONG', status: 422, details: { length: 99 } });
  const broken = await ask('/letters/broken', { headers: { 'x-request-id': 'r-9' } });
  expect(broken.status).toBe(500);
  expect(broken.json).toMatchObject({ code: 'PLATFORM.UNEXPECTED', details: { requestId: 'r-9' } });
  expect(broken.text).not.toMatch(/secret|\.ts|at /);
});

it('is alive at once, and ready only while every part works', async () => {
  expect((await ask('/health/live')).json).toEqual({ status: 'up' });
  let works = true;
  app.get(HealthChecks).register('database', async () => {
    if (!works) throw new Error('gone');
  });
  expect((await ask('/health/ready')).json).toEqual({ status: 'up', parts: { database: 'up' } });
  works = false;
  const down = await ask('/health/ready');
  expect(down.status).toBe(503);
  expect(down.json).toMatchObject({ code: 'PLATFORM.NOT_READY', details: { parts: { database: 'down' } } });
});
