import type { READERS, SeededDistrict } from './seed.js';

/** One view as somebody opens it; `n` counts the openings, so that each looks at another disclosure. */
export interface Call {
  readonly view: string;
  readonly by: (typeof READERS)[number];
  readonly path: (district: SeededDistrict, n: number) => string;
}

const one = ({ disclosures }: SeededDistrict, n: number) => disclosures[n % disclosures.length];

export const CALLS: readonly Call[] = [
  { view: 'dashboard', by: 'officer', path: ({ cycleId }) => `/cycles/${cycleId}/dashboard` },
  { view: 'forecasts', by: 'officer', path: ({ cycleId }) => `/cycles/${cycleId}/forecasts?limit=50` },
  { view: 'work list', by: 'reviewer', path: ({ cycleId }) => `/reviews?cycle=${cycleId}&limit=50` },
  { view: 'work list, all cycles', by: 'reviewer', path: () => '/reviews?limit=50' },
  {
    view: 'disclosures',
    by: 'reviewer',
    path: ({ cycleId }) => `/disclosures?cycle=${cycleId}&state=in_review&limit=50`,
  },
  { view: 'disclosures, all cycles', by: 'reviewer', path: () => '/disclosures?limit=50' },
  { view: 'timeline', by: 'officer', path: (district, n) => `/disclosures/${one(district, n)}/timeline` },
  { view: 'one disclosure', by: 'reviewer', path: (district, n) => `/disclosures/${one(district, n)}` },
  { view: 'one revision', by: 'reviewer', path: (district, n) => `/disclosures/${one(district, n)}/revisions/2` },
  { view: 'audit of one', by: 'auditor', path: (district, n) => `/disclosures/${one(district, n)}/audit` },
  { view: 'audit of all', by: 'auditor', path: () => '/audit?limit=50' },
];
