declare const brand: unique symbol;

/** An id that the compiler will not mix up with another kind of id; at run time a plain UUID string. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type DisclosureId = Id<'disclosure'>;
export type AccountId = Id<'account'>;
export type DepartmentId = Id<'department'>;
export type CycleId = Id<'cycle'>;
/** Made by the client, one per intended action, so that sending it twice does it once. */
export type RequestId = Id<'request'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Null for anything that is not a lower-case UUID. */
export function parseId<Kind extends string>(text: string): Id<Kind> | null {
  return UUID.test(text) ? (text as Id<Kind>) : null;
}
