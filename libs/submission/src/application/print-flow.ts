import {
  ACTION_NAMES,
  type Bilingual,
  JOB_NAMES,
  JOBS,
  type JobName,
  ROLE_NAMES,
  STATE_NAMES,
  STATES,
  say,
} from '#contracts';
import { FIRST_STATE } from '../domain/check-workflow.js';
import { GUARDS } from '../domain/guards.js';
import type { Transition } from '../domain/transition.js';

/** docs/flow.md, written from the workflow table, the guards and the job catalogue. */
export function printFlow(workflow: readonly Transition[]): string {
  return [
    '# 流程 · The flow',
    '由流程表与任务目录生成（`npm run generate`），请勿手改。Generated from the workflow table and the job catalogue; do not edit.',
    diagram(workflow),
    '## 步骤 · Steps',
    '一行一步；同一事务内完成状态变更、审计记录和任务登记。One row per step; state, audit entry and jobs change in one transaction.',
    table(
      ['从 From', '操作 Action', '到 To', '由 By', '条件 Guards', '审计 Audit', '任务 Jobs'],
      workflow.map((t) => [
        both(STATE_NAMES[t.from]),
        `\`${t.action}\` ${ACTION_NAMES[t.action].zh}`,
        both(STATE_NAMES[t.to]),
        both(ROLE_NAMES[t.by]),
        t.guards.map(code).join('<br>'),
        code(t.audit),
        t.jobs.map(code).join('<br>'),
      ]),
    ),
    '## 条件 · Guards',
    '不满足时拒绝，并给出代码和说明。A guard that does not hold refuses with its code and this sentence.',
    table(['条件 Guard', '代码 Code', '说明', 'Sentence'], Object.entries(GUARDS).map(guardRow)),
    '## 任务 · Jobs',
    table(
      ['任务 Job', '队列 Queue', '由何步骤登记 Asked for by'],
      JOB_NAMES.map((job) => [code(job), code(JOBS[job].queue), askedBy(workflow, job)]),
    ),
    '',
  ].join('\n\n');
}

function diagram(workflow: readonly Transition[]): string {
  const states = STATES.map((state) => `  ${state}: ${both(STATE_NAMES[state])}`);
  const steps = workflow.map((t) => `  ${t.from} --> ${t.to}: ${ACTION_NAMES[t.action].zh} ${t.action}`);
  return ['```mermaid', 'stateDiagram-v2', ...states, `  [*] --> ${FIRST_STATE}`, ...steps, '```'].join('\n');
}

function guardRow([name, guard]: [string, { readonly code: string }]): string[] {
  const { zh, en } = say(guard.code);
  const open = (sentence: string) => sentence.replaceAll('—', '…');
  return [code(name), code(guard.code), open(zh), open(en)];
}

function askedBy(workflow: readonly Transition[], job: JobName): string {
  return workflow
    .filter((t) => t.jobs.includes(job))
    .map((t) => `${t.from} → ${t.action}`)
    .join('<br>');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function both({ zh, en }: Bilingual): string {
  return `${zh} ${en}`;
}

function code(text: string): string {
  return `\`${text}\``;
}
