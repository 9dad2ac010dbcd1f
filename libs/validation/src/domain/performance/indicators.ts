import type { Indicator, PerformanceForm } from '#contracts';

export interface PlacedIndicator {
  readonly indicator: Indicator;
  /** "goals.1.indicators.2" */
  readonly field: string;
}

export function indicatorsOf({ goals }: PerformanceForm): readonly PlacedIndicator[] {
  return goals.flatMap(({ indicators }, goal) =>
    indicators.map((indicator, i) => ({ indicator, field: `goals.${goal + 1}.indicators.${i + 1}` })),
  );
}
