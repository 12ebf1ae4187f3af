import { formatInteger, inSeconds, inUnits } from '../numbers.js'

/** A number of things: `1 row`, `2,000 rows`. */
export function count(value: number, noun: string): string {
  return `${formatInteger(value)} ${noun}${value === 1 ? '' : 's'}`
}

/** A number of bytes for people: bytes below 1 KiB, then KiB, MiB and GiB. */
export function bytes(value: number): string {
  return inUnits(value) ?? count(value, 'byte')
}

/** A duration for people, in seconds. */
export function seconds(milliseconds: number): string {
  return `${inSeconds(milliseconds)} s`
}

/** Values as they stand in a sentence: each as code, separated by commas. */
export function listOf(values: readonly (string | number)[]): string {
  return values.map((value) => `\`${value}\``).join(', ')
}
