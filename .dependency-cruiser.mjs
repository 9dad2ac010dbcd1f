// The house's import rules. Stages in order; a stage may import earlier stages, through their index only.
const STAGES = [
  'template',
  'entry',
  'cycle',
  'submission',
  'validation',
  'scoring',
  'review',
  'publication',
  'oversight',
  'notification',
];
const later = (stage) => STAGES.slice(STAGES.indexOf(stage) + 1).join('|');

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'kernel-is-plain',
      comment: 'kernel imports decimal.js and nothing else',
      severity: 'error',
      from: { path: '^libs/kernel/src', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^libs/kernel/src', 'node_modules/decimal\\.js'] },
    },
    {
      name: 'domain-is-plain',
      comment: 'no framework, database, queue or file access in a domain',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/domain', pathNot: '\\.(spec|fixture)\\.ts$' },
      to: {
        path: 'node_modules/(@nestjs|typeorm|bullmq|ioredis|pg|pino|fastify)/|^(fs|node:fs|net|node:net|child_process|node:child_process|http|node:http)',
      },
    },
    {
      name: 'rows-stay-in-persistence',
      severity: 'error',
      from: {
        pathNot:
          '^(libs/[^/]+/src/persistence|libs/[^/]+/src/[^/]+\\.module\\.ts|libs/database|libs/testing|tests|infra)',
      },
      to: { path: 'persistence/[^/]+\\.row\\.ts$' },
    },
    {
      name: 'no-app-imports-an-app',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|tests)/' },
    },
    {
      name: 'index-is-the-door',
      comment: 'another lib is reached through its index only',
      severity: 'error',
      from: { path: '^(?:libs|apps)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    ...STAGES.slice(0, -1).map((stage) => ({
      name: `${stage}-knows-no-later-stage`,
      severity: 'error',
      from: { path: `^libs/${stage}/src` },
      to: { path: `^libs/(${later(stage)})/src` },
    })),
    {
      name: 'exchange-is-bytes-and-documents',
      comment: 'exchange knows files, the template and the document model, nothing that acts on them',
      severity: 'error',
      from: { path: '^libs/exchange/src', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/', pathNot: '^libs/(exchange|kernel|contracts|template|entry)/' },
    },
    {
      name: 'contracts-know-the-kernel-only',
      severity: 'error',
      from: { path: '^libs/contracts/src' },
      to: { path: '^libs/', pathNot: '^libs/(contracts|kernel)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['gongkai-source', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
