import { idOfPath, NamesId } from '../request/id-of-path.js';

/** Whoever administers people administers them everywhere: who could do it for one department could make themselves more. */
export const ForAdmins = { by: ['admin'], everywhere: true } as const;

export const AccountIdOfPath = idOfPath<'account'>('account', 'ACCOUNT.NOT_FOUND');
export const NamesAccount = () => NamesId('account', '账号的编号 · id of the account');
