import { SetMetadata } from '@nestjs/common';
import type { Role } from '#contracts';

/** Who may call an endpoint: anyone at all, anyone signed in, or those who hold one of the roles somewhere. */
export type Allowed = 'everyone' | 'signed-in' | readonly Role[];

export const ALLOWED = Symbol('who may call this endpoint');

/** Only holders of one of these roles. Which departments the role is for, the use case looks at. */
export const Allow = (...roles: readonly Role[]) => SetMetadata(ALLOWED, roles satisfies Allowed);

/** Whoever is signed in; what they see is limited to their departments by the use case. */
export const AllowSignedIn = () => SetMetadata(ALLOWED, 'signed-in' satisfies Allowed);

/** No session needed. */
export const AllowEveryone = () => SetMetadata(ALLOWED, 'everyone' satisfies Allowed);
