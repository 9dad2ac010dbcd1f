import type { Person } from '#cycle';
import type { Json } from '#kernel';

/** What goes into the trail beside the one who acted: for whom, where that is another person. */
export function namingBoth({ actsFor }: Person, details: { readonly [member: string]: Json }): Json {
  return actsFor ? { ...details, actsFor: actsFor.accountId } : details;
}
