/** 批复: the document by which the finance bureau approves the accounts. */
export interface Approval {
  /** 批复文号, as printed: 青财决〔2024〕12号. */
  readonly documentNumber?: string;
  /** 批复日期 "2024-09-12". */
  readonly dated?: string;
}

export interface ApprovalView {
  readonly revision: number;
  readonly level: 'supervisor' | 'reviewer';
  readonly documentNumber: string | null;
  readonly dated: string | null;
  readonly givenBy: string;
  /** For whom, where it was given in another's name. */
  readonly actsFor: string | null;
  readonly givenAt: string;
}
