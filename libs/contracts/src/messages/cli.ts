import type { Message } from '../problem.js';

/** Codes of cli: the command line, the supervisor and the demo. */
export const CLI_MESSAGES = {
  'CLI.UNKNOWN': {
    zh: '看不懂这条命令：{reason}。请运行 npx gongkai help 查看用法。',
    en: 'The command is not understood: {reason}. Run npx gongkai help.',
  },
  'CLI.UNEXPECTED': {
    zh: '程序出错（{reason}），已停止，数据没有丢失。加上环境变量 GONGKAI_TRACE=true 重新运行可看到细节，请连同它一起反馈。',
    en: 'The program failed ({reason}) and stopped; no data are lost. Run it again with GONGKAI_TRACE=true and report what it prints.',
  },
  'FILE.NOT_FOUND': {
    zh: '没有找到文件 {path}。请检查文件名和所在目录。',
    en: 'There is no file {path}. Check its name and folder.',
  },
  'FILE.NOT_A_FILE': {
    zh: '{path} 是目录，不是文件。请指定一份公开文本。',
    en: '{path} is a folder, not a file. Name the file of one disclosure.',
  },

  'CHECK.HEAD': {
    zh: '{department} · {fiscalYear} 年度 · 金额单位 {unit} · 模板包 {pack}',
    en: '{department}, fiscal year {fiscalYear}, figures in {unit}, template pack {pack}',
  },
  'CHECK.BLOCKING': { zh: '必须改正（{count}）', en: 'must be mended ({count})' },
  'CHECK.EXPLAIN': { zh: '需要说明（{count}）', en: 'should be explained ({count})' },
  'CHECK.NOTICE': { zh: '提示（{count}）', en: 'to be noted ({count})' },
  'CHECK.SCORE': { zh: '绩效自评得分的计算过程', en: 'performance scores, recomputed' },
  'CHECK.NOT_CHECKED': { zh: '未能检查（{count}）', en: 'could not be checked ({count})' },
  'CHECK.RECOGNISED': { zh: '没有完全认准的内容（{count}）', en: 'known with less than certainty ({count})' },
  'CHECK.PRINTED': { zh: '印为', en: 'printed' },
  'CHECK.EXPECTED': { zh: '应为', en: 'expected' },
  'CHECK.ACCEPTED': { zh: '应为', en: 'computed' },
  'CHECK.GAP': { zh: '相差', en: 'gap' },
  'CHECK.TOLERANCE': { zh: '尾数允许', en: 'rounding allows' },
  'CHECK.AT': { zh: '位置', en: 'at' },
  'CHECK.BLANK': { zh: '（空白）', en: '(blank)' },
  'CHECK.MORE_PLACES': { zh: '另有 {left} 处', en: 'and {left} more places' },
  'CHECK.MORE_FINDINGS': { zh: '同类另有 {left} 处，见 --json 或 --html', en: '{left} more, see --json or --html' },
  'CHECK.SOURCE': { zh: '依据', en: 'by' },
  'CHECK.NOT_PRINTED': { zh: '（原表未印得分）', en: '(no score printed)' },
  'CHECK.UNNAMED_GOAL': { zh: '指标小计', en: 'indicators' },
  'CHECK.NO_SCORE': { zh: '无法计算', en: 'cannot be computed' },
  'CHECK.RESULT_CLEAN': {
    zh: '结论：没有必须改正之处，{explain} 处需要说明。',
    en: 'Result: nothing must be mended; {explain} to be explained.',
  },
  'CHECK.RESULT_BLOCKING': {
    zh: '结论：{blocking} 处必须改正，{explain} 处需要说明。',
    en: 'Result: {blocking} must be mended, {explain} to be explained.',
  },

  'CHECK.NO_FILES': {
    zh: '没有可检查的文件。目录中须有 PDF、DOCX、XLSX、HTML、CSV、TXT 或 MD 文件。',
    en: 'There is nothing to check. A folder should hold PDF, DOCX, XLSX, HTML, CSV, TXT or MD files.',
  },
  'CHECK.SKIPPED': {
    zh: '目录中另有 {count} 个文件不是可检查的类型，已略过。',
    en: '{count} other files of the folders are of kinds that cannot be checked, and were passed over.',
  },
  'CHECK.FAILED': {
    zh: '检查这份文件时程序出错（{reason}），其他文件不受影响。请单独检查这份文件，并反馈所见的信息。',
    en: 'The program failed on this file ({reason}); the others are not affected. Check it alone and report what is said.',
  },
  'CHECK.PREVIOUS_ONE_FILE': {
    zh: '--previous 只能与一份文件同用：它是同一部门上年的公开文本。请逐份检查。',
    en: '--previous goes with one file: it is what the same department disclosed last year. Check them one by one.',
  },
  'CHECK.PREVIOUS_UNREADABLE': {
    zh: '上年文本 {file} 没有读到：{reason}',
    en: 'Last year’s disclosure {file} was not read: {reason}',
  },
  'CHECK.PREVIOUS_OTHER_YEAR': {
    zh: '上年文本《{title}》是 {found} 年度的，应为 {wanted} 年度。请换成上一年度的公开文本，或去掉 --previous。',
    en: '“{title}”, given as last year’s disclosure, is of {found}, not of {wanted}. Give that of the year before, or leave --previous out.',
  },
  'CHECK.PREVIOUS_OTHER_DEPARTMENT': {
    zh: '注意：上年文本的部门是“{before}”，这份是“{now}”。部门没有更名的，请核对是否选错了文件。',
    en: 'Note: last year’s disclosure is of “{before}”, this one of “{now}”. Unless it was renamed, check that the file is the right one.',
  },
  'CHECK.PAGE_REFUSED': {
    zh: '网页报告不能写到 {path}：文件名须以 .html 结尾，且不能是被检查的文件。请换一个文件名。',
    en: 'The page cannot be written to {path}: its name should end in .html and be none of the files that are checked. Choose another name.',
  },
  'CHECK.PAGE_UNWRITABLE': {
    zh: '网页报告写不到 {path}（{reason}）。请检查目录是否存在、是否有权限。',
    en: 'The page cannot be written to {path} ({reason}). Check that the folder is there and may be written to.',
  },
  'CHECK.PAGE_WRITTEN': { zh: '网页报告已写入 {path}', en: 'The report was written to {path}' },
  'CHECK.PAGE_TITLE': { zh: '决算公开检查报告', en: 'Report on a disclosure of final accounts' },
  'CHECK.PAGE_SKIP': { zh: '跳到正文', en: 'Skip to content' },
  'CHECK.PAGE_ABOUT': {
    zh: '“必须改正”中的数字之差，无论怎样四舍五入都不可能成立；“需要说明”可以改正，也可以说明理由；“提示”无须处理。没有读到的内容不作判断，列在“未能检查”。',
    en: 'No rounding could explain a difference of figures that “must be mended”. What “should be explained” is either mended or given a reason. What is “to be noted” asks for nothing. What could not be read is not judged, and is named under “could not be checked”.',
  },
  'CHECK.UNIT': { zh: '金额单位', en: 'figures in' },
  'CHECK.TILE_blocking': { zh: '必须改正', en: 'must be mended' },
  'CHECK.TILE_explain': { zh: '需要说明', en: 'should be explained' },
  'CHECK.TILE_notice': { zh: '提示', en: 'to be noted' },
  'CHECK.TILE_unchecked': { zh: '未能检查', en: 'could not be checked' },
  'CHECK.MORE_ALIKE': { zh: '同类另有 {left} 处', en: '{left} more of the same kind' },
  'CHECK.SCORE_LABEL': { zh: '指标', en: 'indicator' },
  'CHECK.SCORE_ARITHMETIC': { zh: '计算过程', en: 'arithmetic' },
  'CHECK.SCORES_AGREE': { zh: '没有不符', en: 'nothing differs' },
  'CHECK.SCORES_DIFFER': { zh: '{wrong} 处不符', en: '{wrong} differ' },
  'CHECK.AGREES': { zh: '一致', en: 'agrees' },
  'CHECK.DIFFERS': { zh: '不符', en: 'differs' },
  'CHECK.NOT_COMPARED': { zh: '未复核', en: 'not compared' },
  'CHECK.SUMMARY': { zh: '汇总', en: 'summary' },
  'CHECK.SUMMARY_RESULT': {
    zh: '共 {files} 份文件：{wrong} 份须改正，{unreadable} 份没有读到。',
    en: '{files} files: {wrong} must be mended, {unreadable} could not be read.',
  },
  'CHECK.COLUMN_file': { zh: '文件', en: 'file' },
  'CHECK.COLUMN_department': { zh: '部门', en: 'department' },
  'CHECK.COLUMN_year': { zh: '年度', en: 'year' },
  'CHECK.COLUMN_pack': { zh: '模板包', en: 'pack' },
  'CHECK.COLUMN_blocking': { zh: '须改正', en: 'mend' },
  'CHECK.COLUMN_explain': { zh: '须说明', en: 'explain' },
  'CHECK.COLUMN_notice': { zh: '提示', en: 'note' },
  'CHECK.COLUMN_notChecked': { zh: '未检查', en: 'unchecked' },
  'CHECK.COLUMN_verdict': { zh: '结果', en: 'result' },
  'CHECK.VERDICT_MEND': { zh: '须改正', en: 'mend' },
  'CHECK.VERDICT_PASSES': { zh: '无须改正', en: 'nothing to mend' },
  'CHECK.VERDICT_UNREADABLE': { zh: '没有读到', en: 'not read' },

  'START.ALREADY_RUNNING': {
    zh: '公开系统已在运行（进程 {pid}，数据目录 {dataFolder}）：填报 {intakeUrl}，公开页 {portalUrl}。无需再次启动；要重启请先在它的窗口按 Ctrl-C。',
    en: 'Gongkai is running already (process {pid}, data in {dataFolder}): intake {intakeUrl}, public pages {portalUrl}. To restart it, press Ctrl-C in its window first.',
  },
  'START.FOLDER_FORBIDDEN': {
    zh: '不能写入数据目录 {dataFolder}（{reason}）。请检查权限，或把 GONGKAI_DATA 设为其他目录。',
    en: 'The data folder {dataFolder} cannot be written ({reason}). Check its permissions, or set GONGKAI_DATA to another folder.',
  },
  'START.SERVICES_STARTING': {
    zh: '正在启动四个服务（{names}）……',
    en: 'Starting the four services ({names}) …',
  },
  'START.SERVICE_READY': { zh: '{name} 已就绪（{seconds} 秒）', en: '{name} is ready ({seconds} s)' },
  'START.SERVICE_DIED': {
    zh: '{name} 意外停止（{how}），{seconds} 秒后自动重启；日志：{logFile}',
    en: '{name} stopped unexpectedly ({how}); restarting in {seconds} s; log: {logFile}',
  },
  'START.SERVICE_FAILED': {
    zh: '{name} 启动失败（{how}）。日志 {logFile} 的最后几行：\n{lastLines}\n',
    en: '{name} could not start ({how}). The last lines of {logFile}:\n{lastLines}',
  },
  'START.NOT_READY': {
    zh: '{name} 在 {seconds} 秒内没有就绪。请查看日志 {logFile}。',
    en: '{name} was not ready within {seconds} s. See {logFile}.',
  },
  'START.DATABASE_DIED': {
    zh: '数据库意外停止，正在重新启动……',
    en: 'The database stopped unexpectedly; starting it again …',
  },
  'START.LOADING_DEMO': { zh: '正在装入演示数据：{done}/{all}', en: 'Loading the demo cycle: {done}/{all}' },
  'START.READY': {
    zh: '公开系统已启动，用时 {seconds} 秒。\n  填报与审核（HTTP 接口） {intakeUrl}/api/v1\n  公开页               {portalUrl}/\n  日志                 {logFolder}\n',
    en: 'Gongkai is ready after {seconds} s.\n  intake (HTTP API)    {intakeUrl}/api/v1\n  public pages         {portalUrl}/\n  logs                 {logFolder}',
  },
  'START.ACCOUNTS': {
    zh: '演示账号，仅供本机试用，密码都是 {password}：',
    en: 'Demo accounts for this machine only; every password is {password}:',
  },
  'START.HOW_TO_STOP': { zh: '按 Ctrl-C 停止；数据保留。', en: 'Press Ctrl-C to stop; the data are kept.' },
  'START.STOPPING': { zh: '正在停止……', en: 'Stopping …' },
  'START.STOPPED': { zh: '已停止。', en: 'Stopped.' },

  'MIGRATE.DONE': { zh: '数据库结构已是最新。', en: 'The database schema is up to date.' },
  'MIGRATE.APPLIED': { zh: '已应用 {count} 项变更：{names}', en: 'Applied {count} migrations: {names}' },
  'CLI.NO_DATABASE': {
    zh: '{dataFolder} 中还没有数据库，也没有设置 DATABASE_URL。请先运行 npm start，或设置 DATABASE_URL。',
    en: 'There is no database in {dataFolder} yet and DATABASE_URL is not set. Run npm start first, or set DATABASE_URL.',
  },

  'VERIFY.INTACT': {
    zh: '审计链完整：核对了 {chains} 条链、{entries} 条记录，全部一致。',
    en: 'The audit trail is intact: {chains} chains with {entries} entries, all as recorded.',
  },
  'VERIFY.KEPT': {
    zh: '与保存的 {checkpoints} 个检查点一致（密钥 {keys}，请与另行记下的核对）。',
    en: 'In agreement with {checkpoints} kept checkpoints (keys {keys}: compare them with what you noted elsewhere).',
  },
  'VERIFY.NOTHING_KEPT': {
    zh: '没有保存的检查点可供核对：整条链被改写的话，看不出来。请用 --checkpoints 指明目录。',
    en: 'There are no kept checkpoints to check against: a chain written anew as a whole would not be noticed. Name their folder with --checkpoints.',
  },
  'VERIFY.BROKEN': {
    zh: '审计链被破坏：{broken} 条链有问题（共 {chains} 条）。',
    en: 'The audit trail is broken: {broken} of {chains} chains do not verify.',
  },

  'DEMO.OPENING': {
    zh: '在 {intakeUrl} 演示一份决算公开的全过程（公开页 {portalUrl}，队列 {backend}）。',
    en: 'Playing the whole life of a disclosure at {intakeUrl} (public pages {portalUrl}, queue on {backend}).',
  },
  'DEMO.upload': { zh: '填报人上传一份真实的决算公开文本', en: 'The preparer uploads the text of a real disclosure' },
  'DEMO.submit': { zh: '填报人送审', en: 'The preparer submits it' },
  'DEMO.blocked': {
    zh: '检查与评分两个服务并行完成，发现必须改正之处',
    en: 'Two workers check and score it side by side, and find what must be mended',
  },
  'DEMO.mend': {
    zh: '填报人改正两处得分，并按原件补上文本丢失的行和科目',
    en: 'The preparer corrects two scores and types in the rows that the text has lost',
  },
  'DEMO.narrative': {
    zh: '情况说明由数据生成，填报人采用其中一节',
    en: 'The narrative is composed from the figures, and the preparer takes one section of it',
  },
  'DEMO.stale': {
    zh: '有人拿着旧版本保存，被拒绝，什么也没有丢',
    en: 'Somebody saves on an old version and is refused; nothing is lost',
  },
  'DEMO.resubmit': { zh: '填报人重新送审', en: 'The preparer submits it again' },
  'DEMO.reviewable': {
    zh: '再次检查与评分，通过，进入财政审核',
    en: 'Checked and scored again: it passes into review',
  },
  'DEMO.own-work': {
    zh: '填报人兼任审核人，想批准自己的材料，被拒绝',
    en: 'The preparer, a reviewer too, tries to approve their own work and is refused',
  },
  'DEMO.return': {
    zh: '审核人退回，两条意见各自钉在单元格和句子上',
    en: 'The reviewer returns it with two comments, pinned to a row and a sentence',
  },
  'DEMO.correct': { zh: '填报人按意见修改', en: 'The preparer corrects what was asked' },
  'DEMO.answer': { zh: '填报人逐条答复意见', en: 'The preparer answers each comment' },
  'DEMO.resubmit-again': { zh: '填报人第三次送审', en: 'The preparer submits it a third time' },
  'DEMO.reviewable-again': { zh: '第三次检查与评分，通过', en: 'Checked and scored a third time: it passes' },
  'DEMO.explain': {
    zh: '填报人逐项说明不是差错、但须说明的问题',
    en: 'The preparer explains what is no error but needs a word',
  },
  'DEMO.confirm': { zh: '审核人确认说明', en: 'The reviewer confirms the explanations' },
  'DEMO.secrecy': { zh: '保密审查人审查，可以公开', en: 'The secrecy reviewer clears it for the public' },
  'DEMO.sign-off': { zh: '部门负责人审签', en: 'The head of the department signs it' },
  'DEMO.approve': { zh: '审核人批准', en: 'The reviewer approves it' },
  'DEMO.schedule': { zh: '公开管理员排定几秒后公开', en: 'The officer schedules it a few seconds ahead' },
  'DEMO.release': { zh: '到时，公开服务发布', en: 'The time comes, and the publication service releases it' },
  'DEMO.public-page': {
    zh: '任何人都能读到公开页和数据，与批准的内容逐字节一致',
    en: 'Anybody reads the page and its data, identical to what was approved',
  },
  'DEMO.audit-trail': { zh: '审计人员查看谁在何时做了什么', en: 'The auditor reads who did what, and when' },
  'DEMO.UPLOADED': {
    zh: '读入《{title}》：{tables} 张表、{forms} 张自评表，文本中有 {losses} 处丢失。',
    en: 'Read “{title}”: {tables} tables, {forms} forms; the text has lost {losses} things.',
  },
  'DEMO.SUBMITTED': { zh: '已冻结为第 {revision} 版。', en: 'Frozen as revision {revision}.' },
  'DEMO.BACK_TO_DRAFT': {
    zh: '{blocking} 处必须改正，退回草稿。',
    en: '{blocking} findings block it; it is back in draft.',
  },
  'DEMO.IN_REVIEW': { zh: '第 {revision} 版进入财政审核。', en: 'Revision {revision} is in review.' },
  'DEMO.SAVED': { zh: '草稿已保存，共改动 {changes} 处。', en: 'Draft saved; {changes} places changed.' },
  'DEMO.COMPOSED': {
    zh: '{sections} 节由数据生成，{figures} 处锁定，各有来源单元格；采用了“{title}”，已写的原因保留。',
    en: '{sections} sections are composed, {figures} places locked to their cells; “{title}” is taken over, its reason kept.',
  },
  'DEMO.ANSWERED': { zh: '{count} 条意见已全部答复。', en: 'All {count} comments are answered.' },
  'DEMO.EXPLAINED': { zh: '已说明 {count} 个问题。', en: '{count} findings are explained.' },
  'DEMO.CONFIRMED': {
    zh: '已确认 {count} 条说明；数字不变，以后各稿都有效。',
    en: '{count} explanations are confirmed; they hold in later revisions while the figures stay.',
  },
  'DEMO.SIGNED': {
    zh: '签的就是第 {revision} 版，内容哈希 {contentHash}。',
    en: 'Signed: revision {revision} with content hash {contentHash}.',
  },
  'DEMO.RECEIPT': {
    zh: '报送回执 {number}，{time} 报送（北京时间）。',
    en: 'Receipt {number}, submitted at {time} (Asia/Shanghai).',
  },
  'DEMO.SCHEDULED': { zh: '定于 {time}（北京时间）公开。', en: 'Due at {time} (Asia/Shanghai).' },
  'DEMO.PUBLIC': {
    zh: '{address} 与批准的内容一致（{contentHash}）。',
    en: '{address} is what was approved ({contentHash}).',
  },
  'DEMO.PAUSED': { zh: '停在“{step}”之前，按回车继续。', en: 'Waiting before “{step}”; press Enter to go on.' },
  'DEMO.UNKNOWN_STEP': {
    zh: '没有“{step}”这一步。可选：{steps}。',
    en: 'There is no step “{step}”. Choose one of: {steps}.',
  },
  'DEMO.OTHER_BACKEND': {
    zh: '正在运行的系统使用 {running} 队列，与所选的 {wanted} 不同。请先停止它，或不要指定 --backend。',
    en: 'The running system has its queue on {running}, not on {wanted}. Stop it first, or leave out --backend.',
  },
  'DEMO.FAILED': { zh: '演示未按预期进行：{reason}', en: 'The demo did not go as it should: {reason}' },
  'DEMO.DONE': { zh: '演示完成，每一步都与预期一致。', en: 'The demo is over; every step went as it should.' },

  'SIMULATE.OPENING': {
    zh: '模拟 {departments} 个部门的一个年度（种子 {seed}），系统在 {intakeUrl}',
    en: 'Playing a cycle of {departments} departments (seed {seed}) on {intakeUrl}',
  },
  'SIMULATE.PROGRESS': { zh: '已走完 {done}/{all} 个部门', en: '{done} of {all} departments are through' },
  'SIMULATE.SUMMARY': {
    zh: '用时 {seconds} 秒：接受 {accepted} 次操作，审计记录 {entries} 条，公开 {published} 份。各状态：',
    en: '{seconds} s: {accepted} actions accepted, {entries} audit entries, {published} published. By state:',
  },
  'SIMULATE.REFUSALS': { zh: '被拒绝的操作（都有代码）：', en: 'Refused, each with its code:' },
  'SIMULATE.SOUND': {
    zh: '核对无误：状态都合法，每一步都审计一次，审计链完整，未批准的没有公开。',
    en: 'All invariants hold: every state is legal, every step audited once, chains intact, nothing out that was not approved.',
  },
  'SIMULATE.UNSOUND': { zh: '有 {count} 处不符：', en: '{count} things are not as they must be:' },
  'SIMULATE.FAILED': { zh: '模拟未能走完：{reason}', en: 'The simulation could not go on: {reason}' },
  'SIMULATE.BAD_NUMBER': {
    zh: '{option} 应为 {from} 到 {to} 的整数，不能是“{text}”。',
    en: '{option} takes a whole number from {from} to {to}, not “{text}”.',
  },
} as const satisfies Record<string, Message>;
