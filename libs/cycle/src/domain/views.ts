/** What people read. Times are ISO strings in UTC. */
export interface CycleView {
  readonly id: string;
  readonly title: string;
  readonly region: string;
  readonly fiscalYear: number;
  readonly packId: string;
  readonly submitBy: string;
  readonly publishAt: string;
}

export interface DepartmentView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}
