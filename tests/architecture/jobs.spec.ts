import ts from 'typescript';
import { JOB_NAMES, JOBS, QUEUES, type QueueName } from '#contracts';
import { callOf, findIn, isSpec, places, sourceFiles } from './source-tree.js';

const files = sourceFiles('libs', 'apps').filter((file) => !isSpec(file));
const outsideContracts = files.filter(({ path }) => !path.startsWith('libs/contracts/'));

it('has one handler for every job, in the app of its queue', () => {
  const handlers = outsideContracts.flatMap((file) =>
    findIn(file, (node) => {
      const [name] = ts.isDecorator(node) ? (callOf(node.expression, ['Handles']) ?? []) : [];
      return name && ts.isStringLiteral(name) ? `${name.text} in ${file.path.split('/').slice(0, 2).join('/')}` : null;
    }),
  );
  const appOf = (queue: QueueName) => (queue === 'notification' ? 'publication' : queue);
  expect(handlers.sort()).toEqual(JOB_NAMES.map((name) => `${name} in apps/${appOf(JOBS[name].queue)}`).sort());
});

it('knows no job but those of the catalogue', () => {
  const jobLike = new RegExp(`^(${QUEUES.join('|')})\\.[a-z]+(-[a-z]+)+$`);
  const names: readonly string[] = JOB_NAMES;
  const wild = places(
    files,
    (node) => ts.isStringLiteralLike(node) && jobLike.test(node.text) && !names.includes(node.text),
  );
  expect(wild).toEqual([]);
});

it('keeps BullMQ and Redis behind messaging', () => {
  const imports = outsideContracts.flatMap((file) =>
    findIn(file, (node) =>
      ts.isImportDeclaration(node) && /^'(bullmq|ioredis)'$/.test(node.moduleSpecifier.getText()) ? file.path : null,
    ),
  );
  // The database lib migrates the queue's own schema together with ours.
  const elsewhere = imports.filter((path) => !path.startsWith('libs/messaging/') && !path.includes('/migration/'));
  expect(elsewhere).toEqual([]);
});
