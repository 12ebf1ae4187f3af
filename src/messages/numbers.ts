const UNITS = ['KiB', 'MiB', 'GiB'] as const

/** A whole number with commas between thousands, as both languages write it. */
export function formatInteger(value: number | bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A number of bytes from 1 KiB on, in KiB, MiB or GiB with one decimal; null below that. */
export function inUnits(bytes: number): string | null {
  if (bytes < 1024) return null
  let value = bytes / 1024
  let unit = 0
  // What would be rounded to 1024.0 reads better in the next unit.
  while (value >= 1023.95 && unit < UNITS.length - 1) {
    value /= 1024
    unit += 1
  }
  return `${value.toFixed(1)} ${UNITS[unit]}`
}

/** A duration as a number of seconds, with one decimal below ten. */
export function inSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000
  return seconds < 10 ? seconds.toFixed(1) : String(Math.round(seconds))
}
