/** The address of another database on the same server, as the same role. */
export function ofDatabase(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}
