import type { Message } from '../problem.js';

/** Codes of platform: what any process may answer to any request, and why it would not start. */
export const PLATFORM_MESSAGES = {
  'REQUEST.INVALID': {
    zh: '提交的内容有误：{fields}。请改正后重试。',
    en: 'The input is not valid: {fields}. Correct it and try again.',
    status: 400,
  },
  'REQUEST.MALFORMED': {
    zh: '无法读取请求：{reason}。请检查内容是否为完整的 JSON。',
    en: 'The request could not be read: {reason}. Check that the body is complete JSON.',
    status: 400,
  },
  'REQUEST.NOT_SIGNED_IN': {
    zh: '请先登录。',
    en: 'Sign in first.',
    status: 401,
  },
  'REQUEST.CROSS_SITE': {
    zh: '请求来自其他网站，未予办理。请在本系统的页面上操作。',
    en: 'The request came from another site and was not carried out. Use the pages of this system.',
    status: 403,
  },
  'REQUEST.NOT_FOUND': {
    zh: '没有“{path}”这个地址。请检查网址。',
    en: 'There is nothing at “{path}”. Check the address.',
    status: 404,
  },
  'REQUEST.TOO_LARGE': {
    zh: '提交的内容太大，超过了上限。请确认选对了文件。',
    en: 'The request is larger than allowed. Check that you chose the right file.',
    status: 413,
  },
  'REQUEST.WRONG_TYPE': {
    zh: '不接受这种内容类型。请用 application/json（上传文件用 application/octet-stream）。',
    en: 'This content type is not accepted. Use application/json (application/octet-stream for a file).',
    status: 415,
  },
  'REQUEST.REFUSED': {
    zh: '请求未被接受：{reason}。',
    en: 'The request was not accepted: {reason}.',
    status: 400,
  },
  'REQUEST.KEY_MISSING': {
    zh: '请求缺少 Idempotency-Key 头。请为每个操作生成一个 UUID，重发时用同一个。',
    en: 'The Idempotency-Key header is missing. Make a UUID for every action and send the same one when repeating it.',
    status: 400,
  },
  'REQUEST.KEY_MALFORMED': {
    zh: 'Idempotency-Key “{key}”不是小写的 UUID。请重新生成。',
    en: 'Idempotency-Key “{key}” is not a lower-case UUID. Make a new one.',
    status: 400,
  },
  'REQUEST.VERSION_MISSING': {
    zh: '请求缺少 If-Match 头。请先读取最新版本，并带上它的 ETag，例如 "3"。',
    en: 'The If-Match header is missing. Read the latest version first and send its ETag, such as "3".',
    status: 428,
  },
  'REQUEST.VERSION_MALFORMED': {
    zh: 'If-Match “{given}”不是版本号。请原样带上读取时得到的 ETag，例如 "3"。',
    en: 'If-Match “{given}” is not a version. Send the ETag as you received it, such as "3".',
    status: 400,
  },
  'PLATFORM.UNEXPECTED': {
    zh: '系统出错，您的数据没有丢失。请稍后重试；如仍出错，请把编号 {requestId} 告诉系统管理员。',
    en: 'Something went wrong on our side; nothing you saved is lost. Try again, and if it persists give the administrator the number {requestId}.',
    status: 500,
  },
  'PLATFORM.NOT_READY': {
    zh: '服务尚未就绪：{failing}。请稍候再试。',
    en: 'The service is not ready: {failing}. Try again in a moment.',
    status: 503,
  },
  'PLATFORM.PORT_TAKEN': {
    zh: '端口 {port}（{host}）已被占用。请关闭占用它的程序，或把 {variable} 设为其他端口。',
    en: 'Port {port} on {host} is taken. Stop the program that uses it, or set {variable} to another port.',
  },
  'PLATFORM.CONFIG_INVALID': {
    zh: '配置有误，进程没有启动。请改正以下环境变量：{problems}\n',
    en: 'The process did not start, since its configuration is wrong. Correct these variables:{problems}',
  },
  'PLATFORM.VARIABLE_MISSING': {
    zh: '{name} 未设置，应写：{expected}。',
    en: '{name} is not set; write {expected}.',
  },
  'PLATFORM.VARIABLE_WRONG': {
    zh: '{name} 的值“{text}”不对，应写：{expected}。',
    en: '{name} is “{text}”; write {expected}.',
  },
} as const satisfies Record<string, Message>;
