import { refuse } from '#platform';

/** A number in an address: "2023" is the page, "2023.json" its data. */
export interface NumberedAddress {
  readonly number: number;
  readonly asJson: boolean;
}

/** Anything that is not such a number is an address where nothing was ever published. */
export function readAddress(segment: string): NumberedAddress {
  const [, digits, json] = /^(\d{1,6})(\.json)?$/.exec(segment) ?? [];
  if (digits === undefined) refuse('PUBLICATION.NOT_FOUND');
  return { number: Number(digits), asJson: json !== undefined };
}
