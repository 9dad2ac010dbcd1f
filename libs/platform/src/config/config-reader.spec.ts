import { type ConfigReader, readConfigFrom, readingAlso } from './config-reader.js';

const shape = (read: ConfigReader) => ({
  port: read.port('PORT', 8080),
  backend: read.oneOf('QUEUE_BACKEND', ['postgres', 'redis'], 'postgres'),
  database: read.address('DATABASE_URL', ['postgres:', 'postgresql:']),
  secure: read.flag('SECURE', false),
  region: read.text('REGION', 'hubei'),
});

it('reads typed values and defaults', () => {
  const variables = { DATABASE_URL: 'postgres://u:p@h/d', REGION: 'hubei', SECURE: 'true', PORT: '' };
  expect(readConfigFrom(variables, shape)).toEqual({
    port: 8080,
    backend: 'postgres',
    database: 'postgres://u:p@h/d',
    secure: true,
    region: 'hubei',
  });
});

it('reports every problem at once, by name, without showing a password', () => {
  const variables = { PORT: '99999', QUEUE_BACKEND: 'kafka', DATABASE_URL: 'mysql://u:secret@h/d', SECURE: 'yes' };
  let message = '';
  try {
    readConfigFrom(variables, shape);
  } catch (error) {
    message = (error as Error).message;
  }
  for (const name of ['PORT', 'QUEUE_BACKEND', 'DATABASE_URL', 'SECURE', 'REGION', 'postgres | redis', '0–65535']) {
    expect(message).toContain(name);
  }
  expect(message).not.toContain('secret');
});

it.each(['12.5', '1e3', ' 5', 'NaN', '-1'])('does not take %j for a port', (PORT) => {
  expect(() => readConfigFrom({ PORT }, (read) => read.port('PORT', 1))).toThrow('PORT');
});

it('names what other parts will read later together with its own', () => {
  const http = (read: ConfigReader) => ({ port: read.port('PORT', 1) });
  const both = readingAlso(http, (read) => read.text('REGION', 'hubei'));
  expect(readConfigFrom({ PORT: '2', REGION: 'x' }, both)).toEqual({ port: 2 });
  const nothing = () => readConfigFrom({ PORT: 'two' }, both);
  expect(nothing).toThrow('REGION');
  expect(nothing).toThrow('PORT');
});
