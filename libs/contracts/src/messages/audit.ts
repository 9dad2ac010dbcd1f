import type { Message } from '../problem.js';

/** Codes of audit. */
export const AUDIT_MESSAGES = {
  'AUDIT.ENTRY_ALTERED': {
    zh: '公开 {disclosureId} 的第 {seq} 条审计记录与其哈希不符：内容被改动过。请保全数据库并与备份核对。',
    en: 'Audit entry {seq} of disclosure {disclosureId} does not match its hash: it was altered. Preserve the database and compare it with a backup.',
  },
  'AUDIT.ENTRY_MISSING': {
    zh: '公开 {disclosureId} 缺少第 {seq} 条审计记录：记录被删除过。请保全数据库并与备份核对。',
    en: 'Audit entry {seq} of disclosure {disclosureId} is missing: it was deleted. Preserve the database and compare it with a backup.',
  },
  'AUDIT.TAIL_MISSING': {
    zh: '公开 {disclosureId} 自第 {seq} 条起的审计记录不见了：末尾被删除过。请保全数据库并与备份核对。',
    en: 'The audit entries of disclosure {disclosureId} from {seq} on are gone: the end was deleted. Preserve the database and compare it with a backup.',
  },
  'AUDIT.LAST_ENTRY_REPLACED': {
    zh: '公开 {disclosureId} 的最后一条审计记录（第 {seq} 条）不是当时写入的那一条。请保全数据库并与备份核对。',
    en: 'The last audit entry ({seq}) of disclosure {disclosureId} is not the one that was written. Preserve the database and compare it with a backup.',
  },
  'AUDIT.HEAD_MISSING': {
    zh: '公开 {disclosureId} 的审计链（至第 {seq} 条）没有链尾登记：登记被删除，或记录是绕过系统写入的。请保全数据库并与备份核对。',
    en: 'The audit chain of disclosure {disclosureId} (up to entry {seq}) has no registered end: it was deleted, or the entries were written past the system. Preserve the database and compare it with a backup.',
  },
  'AUDIT.CHAIN_REWRITTEN': {
    zh: '公开 {disclosureId} 的第 {seq} 条审计记录不是检查点 {number} 签名时的那一条：审计链被整体改写过。请保全数据库，以该检查点之前的备份为准。',
    en: 'Audit entry {seq} of disclosure {disclosureId} is not the one that checkpoint {number} signed: the chain was written anew. Preserve the database; a backup from before that checkpoint is what counts.',
  },
  'AUDIT.CHECKPOINT_MISSING': {
    zh: '检查点 {number} 不见了。请在其他地方保存的副本中查找，并查明是谁删除的。',
    en: 'Checkpoint {number} is missing. Look for it in a copy kept elsewhere, and find out who removed it.',
  },
  'AUDIT.CHECKPOINT_ALTERED': {
    zh: '检查点 {number} 的内容与其签名的根哈希不符：文件被改动过。请与其他地方保存的副本核对。',
    en: 'Checkpoint {number} does not lead to the root that it signed: the file was altered. Compare it with a copy kept elsewhere.',
  },
  'AUDIT.CHECKPOINT_UNSIGNED': {
    zh: '检查点 {number} 的签名不成立，或不是当时有效的密钥所签。请与其他地方保存的副本核对。',
    en: 'Checkpoint {number} is not soundly signed by the key of its time. Compare it with a copy kept elsewhere.',
  },
  'AUDIT.CHECKPOINT_UNREADABLE': {
    zh: '检查点文件 {file} 无法读取。请与其他地方保存的副本核对。',
    en: 'The checkpoint file {file} cannot be read. Compare it with a copy kept elsewhere.',
  },
  'AUDIT.CHECKPOINT_CONFLICT': {
    zh: '{folder} 中已存有另一个检查点 {number}，没有覆盖。请运行 gongkai audit verify 核对。',
    en: 'Another checkpoint {number} is kept in {folder} already and was not replaced. Run gongkai audit verify.',
  },
  'AUDIT.KEY_RETIRED': {
    zh: '签名密钥 {keyId} 已由 {newest} 接替，不再签名。请配置最新的密钥。',
    en: 'The signing key {keyId} was followed by {newest} and signs no more. Configure the newest key.',
  },
  'AUDIT.KEY_INVALID': {
    zh: '{variable} 不是 Ed25519 私钥（PKCS #8，DER，Base64）。请重新生成并填写。',
    en: '{variable} is no Ed25519 private key (PKCS #8, DER, base64). Make one and set it.',
  },
  'AUDIT.CHECKPOINT_NOT_FOUND': {
    zh: '没有检查点 {number}。请从检查点列表中选择。',
    en: 'There is no checkpoint {number}. Choose one from the list.',
    status: 404,
  },
  'AUDIT.NOT_YET_COVERED': {
    zh: '这份决算公开的审计链还没有进入检查点。检查点每天生成一次，公开后也会生成，请稍后再试。',
    en: 'No checkpoint covers the chain of this disclosure yet. They are made daily and after publications; try again later.',
    status: 409,
  },
  'AUDIT.CURSOR_INVALID': {
    zh: '翻页位置“{after}”无效。请从第一页重新开始。',
    en: '“{after}” is not a place in the list. Start again from the first page.',
    status: 400,
  },
} as const satisfies Record<string, Message>;
