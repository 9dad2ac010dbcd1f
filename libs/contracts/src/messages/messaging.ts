import type { Message } from '../problem.js';

/** Codes of messaging. */
export const MESSAGING_MESSAGES = {
  'MESSAGING.NO_HANDLER': {
    zh: '进程没有启动：队列“{queue}”的任务 {job} 没有处理程序。请在本进程的模块中提供一个 @Handles("{job}")。',
    en: 'The process did not start: job {job} of queue {queue} has no handler. Provide one class with @Handles("{job}") in its module.',
  },
  'MESSAGING.TWO_HANDLERS': {
    zh: '进程没有启动：任务 {job} 有多个处理程序（{handlers}）。请只保留一个。',
    en: 'The process did not start: job {job} has several handlers ({handlers}). Keep one.',
  },
  'MESSAGING.FOREIGN_HANDLER': {
    zh: '进程没有启动：{handlers} 处理的任务 {job} 属于队列“{queue}”，本进程不负责该队列。请移到对应的进程。',
    en: 'The process did not start: {handlers} handles job {job} of queue {queue}, which this process does not serve. Move it to the process that does.',
  },
  'MESSAGING.QUEUE_UNREACHABLE': {
    zh: '暂时无法连接队列“{queue}”（{reason}）。请检查 QUEUE_BACKEND 和 REDIS_URL 所指的服务是否在运行。',
    en: 'The queue “{queue}” cannot be reached ({reason}). Check that the server named by QUEUE_BACKEND and REDIS_URL is running.',
    status: 503,
  },
  'JOB.UNKNOWN_NAME': {
    zh: '本进程不认识任务“{name}”，已移入“失败任务”，没有改动任何数据。请升级本进程后重试。',
    en: 'This process does not know the job “{name}”. It went to the dead letters and changed nothing; upgrade the process, then retry it.',
    status: 409,
  },
  'JOB.FAILED': {
    zh: '任务试了 {attempts} 次都失败，最后一次的原因：{reason}。排除原因后可以重试。',
    en: 'The job failed {attempts} times, at last with: {reason}. Retry it once the cause is removed.',
  },
  'JOB.GAVE_UP': {
    zh: '任务已开始 {attempts} 次，每次都没有结束（进程中断）。请检查内存和日志，再重试。',
    en: 'The job was started {attempts} times and never ended, since its process died. Look at memory and logs, then retry it.',
  },
  'DEAD_LETTER.UNKNOWN': {
    zh: '没有编号为 {id} 的失败任务。请刷新列表。',
    en: 'There is no dead letter {id}. Reload the list.',
    status: 404,
  },
} as const satisfies Record<string, Message>;
