/** Rules of class-validator in Chinese; the English sentence is the validator's own. */
const RULES: Readonly<Record<string, string>> = {
  arrayMaxSize: '条数过多',
  arrayMinSize: '条数过少',
  arrayNotEmpty: '不能为空',
  isArray: '应为数组',
  isBoolean: '应为 true 或 false',
  isDateString: '应为日期时间（ISO 8601）',
  isDefined: '必填',
  isEnum: '不在可选值中',
  isIn: '不在可选值中',
  isInt: '应为整数',
  isISO8601: '应为日期时间（ISO 8601）',
  isNotEmpty: '不能为空',
  isObject: '应为对象',
  isString: '应为文本',
  isUuid: '应为编号（UUID）',
  isLength: '长度不符合要求',
  matches: '格式不符合要求',
  max: '过大',
  maxLength: '过长',
  min: '过小',
  minLength: '过短',
  whitelistValidation: '不认识这一项，请删除',
};

export function fieldRule(rule: string): string {
  return RULES[rule] ?? '不符合要求';
}
