/** By what the reader knew what it has read, and how surely. Beside the document, never in it. */
export interface Recognition {
  /** In the document's order. */
  readonly tables: readonly TableRecognition[];
  /** Parts and sections, each before those within it. */
  readonly sections: readonly SectionRecognition[];
  readonly forms: readonly FormRecognition[];
}

/** certain 确定 · likely 较有把握 · doubtful 把握不大 · unknown 没有识别. */
export type Sureness = 'certain' | 'likely' | 'doubtful' | 'unknown';

export interface TableRecognition {
  readonly table: string;
  readonly title: string;
  /** A header counts where it names or numbers every column of the template. */
  readonly knownBy: 'title-and-header' | 'title' | 'header';
  readonly sureness: Sureness;
  readonly columns: Placing;
  readonly rows: Placing;
}

/** How many were placed in which way. */
export interface Placing {
  /** 栏次, 行次 or 科目编码, as printed. */
  readonly byNumber: number;
  readonly byName: number;
  /** By where they stand, as the template has them. */
  readonly byPosition: number;
  /** What nobody could place: columns; rows without a label and single figures. */
  readonly unplaced: number;
}

export interface SectionRecognition {
  readonly section: string;
  readonly title: string;
  readonly knownBy: 'title' | 'number' | 'nothing';
  readonly sureness: Sureness;
}

export interface FormRecognition {
  readonly form: string;
  readonly title: string;
  readonly knownBy: 'title';
  readonly sureness: Sureness;
  /** Lines or parts that could not be read. */
  readonly unread: number;
}
