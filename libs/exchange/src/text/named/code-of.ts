const CODE = /^\d{3}(\d{2}){0,4}$/;

/** The code in one cell, in parts (201 06 01), or in parts that each hold the whole so far (201 20106 2010601). */
export function codeOf(parts: readonly string[]): string | null {
  let code = '';
  for (const part of parts) code = code !== '' && part.startsWith(code) ? part : code + part;
  return CODE.test(code) ? code : null;
}
