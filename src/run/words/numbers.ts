const UNITS = ['KiB', 'MiB', 'GiB'] as const

/** A whole number with commas between thousands. */
export function formatInteger(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A number of things: `1 row`, `2,000 rows`. */
export function formatCount(value: number, noun: string): string {
  return `${formatInteger(value)} ${noun}${value === 1 ? '' : 's'}`
}

/** A number of bytes for people: bytes below 1 KiB, then KiB, MiB and GiB with one decimal. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return formatCount(bytes, 'byte')
  let value = bytes / 1024
  let unit = 0
  // What would be rounded to 1024.0 reads better in the next unit.
  while (value >= 1023.95 && unit < UNITS.length - 1) {
    value /= 1024
    unit += 1
  }
  return `${value.toFixed(1)} ${UNITS[unit]}`
}

/** A duration for people, in seconds with one decimal below ten. */
export function formatSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000
  return `${seconds < 10 ? seconds.toFixed(1) : String(Math.round(seconds))} s`
}
