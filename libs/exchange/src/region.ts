/** 省、自治区、直辖市, as texts call them. */
const PROVINCES =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆'.split(
    ' ',
  );

/** Once may be a journey or a partner. */
const OFTEN = 2;

/**
 * Is a document of the region that has these names? Its title or department says so; where they name no region, its text,
 * if it names this one more than once and more often than any other.
 */
export function isOfRegion(names: readonly string[], head: string, text: string): boolean {
  if (mentions(names, head) > 0) return true;
  const others = PROVINCES.filter((province) => !names.includes(province));
  if (mentions(others, head) > 0) return false;
  const own = mentions(names, text);
  return own >= OFTEN && others.every((other) => mentions([other], text) < own);
}

function mentions(names: readonly string[], text: string): number {
  return names.reduce((sum, name) => sum + text.split(name).length - 1, 0);
}
