import { SetMetadata } from '@nestjs/common';
import type { Role, Scope } from '#contracts';

/** Who may call an endpoint, and how they must have come in. */
export interface Access {
  /** Anyone at all, anyone signed in, or those who hold one of the roles somewhere. */
  readonly by: 'everyone' | 'signed-in' | readonly Role[];
  /** One of the roles must hold for all departments. Otherwise the use case looks at which department it is. */
  readonly everywhere?: true;
  /** Only for a person who is signed in, never for a program with an access token. */
  readonly inPerson?: true;
  /** Also for one who came in with an initial password and has not changed it yet. */
  readonly initialPassword?: true;
}

export const ACCESS = Symbol('who may call this endpoint');

export const Allow = (access: Access) => SetMetadata(ACCESS, access);

/** No session needed. */
export const AllowEveryone = () => Allow({ by: 'everyone' });

/** The scope that an access token needs: administration is a scope of its own, whatever it does. */
export function scopeOf({ by }: Pick<Access, 'by'>, method: string): Scope {
  if (Array.isArray(by) && by.every((role) => role === 'admin')) return 'admin';
  return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}
