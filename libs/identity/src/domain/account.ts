import type { AccountId } from '#kernel';

/** 账号 of one person. */
export interface Account {
  readonly id: AccountId;
  readonly login: string;
  /** 姓名 */
  readonly name: string;
  readonly passwordHash: string;
  readonly createdAt: Date;
  /** From then on nobody signs in with it; null while it is in use. */
  readonly disabledAt: Date | null;
}
