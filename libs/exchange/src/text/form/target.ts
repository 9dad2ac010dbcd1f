import { plain } from '../tidy.js';

const SIGN = /^(>=|<=|[≥≤⩾⩽=><])$/;
const NUMBER = /^-?\d[\d,]*(\.\d+)?$/;

/** 指标性质, 指标值 and 度量单位 of a form that prints them apart: "≥" "95" "%" is "≥95%". Words take neither. */
export function targetOf(sign: string, value: string, unit: string): string {
  if (!NUMBER.test(plain(value))) return value;
  return `${SIGN.test(plain(sign)) ? plain(sign) : ''}${withUnit(value, unit)}`;
}

export function withUnit(value: string, unit: string): string {
  return NUMBER.test(plain(value)) ? `${value}${unit}` : value;
}
