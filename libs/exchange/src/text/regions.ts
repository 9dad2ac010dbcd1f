import type { ContentsEntry } from '#contracts';
import type { MoneyUnit } from '#kernel';
import type { FormTemplate, TableTemplate } from '#template';
import type { Heading } from './heading.js';
import type { Line } from './lines.js';

/** The source cut into regions, each known for what it is. */
export interface Outline {
  readonly department: string;
  /** In which the first table that tells counts; null where none does. */
  readonly unit: MoneyUnit | null;
  readonly cover: readonly Line[];
  readonly contents: readonly ContentsEntry[];
  readonly tables: readonly TableRegion[];
  readonly forms: readonly FormRegion[];
  /** Titles of forms that are of no shape that the pack knows. Their lines stay with the text. */
  readonly unknownForms: readonly string[];
  readonly parts: readonly PartRegion[];
  /** What else stands in the file and is read by nobody. */
  readonly passedOver: PassedOver;
}

export interface TableRegion {
  readonly template: TableTemplate;
  readonly title: string;
  /** False where the title is not printed. */
  readonly isTitled: boolean;
  readonly lines: Line[];
}

export interface FormRegion {
  readonly template: FormTemplate;
  readonly title: string;
  readonly lines: Line[];
}

export interface PartRegion {
  readonly heading: Heading;
  /** Without the tables and forms that stand in it. */
  readonly lines: Line[];
}

/** Everything that is cut out of a file, in source order. */
export type Regions = Omit<Outline, 'unit' | 'contents' | 'passedOver'>;

/** How many regions of each kind stand before a place where another disclosure may begin. */
export interface Restart {
  readonly tables: number;
  readonly forms: number;
  readonly parts: number;
}

/** What a file holds beside the one disclosure that is read. */
export interface PassedOver {
  /** Tables of other units' disclosures. */
  readonly ofOthers: readonly TableRegion[];
  /** Further tables of a kind that was read already. */
  readonly again: readonly TableRegion[];
}
