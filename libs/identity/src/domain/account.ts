import type { AccountId } from '#kernel';

/** 账号 of one person. */
export interface Account {
  readonly id: AccountId;
  readonly login: string;
  /** 姓名 */
  readonly name: string;
  /** Null: signs in by OIDC only, or has not chosen a password yet. */
  readonly passwordHash: string | null;
  /** The password is an initial one: until it is changed nothing else can be done. */
  readonly mustChangePassword: boolean;
  /** In lower case. */
  readonly email: string | null;
  readonly createdAt: Date;
  /** From then on nobody signs in with it; null while it is in use. */
  readonly disabledAt: Date | null;
}
