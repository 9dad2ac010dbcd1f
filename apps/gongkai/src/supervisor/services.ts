/** The four services, in the order in which they are started; they are stopped the other way round. */
export const SERVICES = ['validation', 'scoring', 'publication', 'intake'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** Where a service says whether it can take work. */
export function readyAddress(port: number): string {
  return `http://127.0.0.1:${port}/health/ready`;
}
