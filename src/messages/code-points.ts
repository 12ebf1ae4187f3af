/** Code points that are shown of several. */
const SHOWN = 4

/** A code point as Unicode writes it. */
export function codePoint(number: number): string {
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Code points as a list, cut after the first few. */
export function codePointList(numbers: readonly number[], separator: string): string {
  const shown = numbers.slice(0, SHOWN).map(codePoint)
  if (numbers.length > shown.length) shown.push('…')
  return shown.join(separator)
}
