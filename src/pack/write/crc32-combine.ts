// CRC-32 is linear: that of two texts, one after the other, follows from those of both and the size
// of the second. To put zero bytes behind a text multiplies its CRC by a power of x modulo the
// polynomial. All polynomials here have their bits reversed: the highest bit is x^0.
const POLYNOMIAL = 0xedb8_8320
const ONE = 0x8000_0000

/** x to the powers 8, 16, 32 … modulo the polynomial: factors for 1, 2, 4 … bytes. */
const FACTORS: number[] = [ONE >>> 8]
for (let index = 1; index < 48; index++) {
  const last = FACTORS[index - 1]!
  FACTORS.push(product(last, last))
}

/** The CRC-32 of a text and, behind it, another of `size` bytes, from the CRC-32 of each. */
export function combineCrc32(first: number, second: number, size: number): number {
  let crc = first
  for (let rest = size, index = 0; rest > 0; rest = Math.floor(rest / 2), index++) {
    if (rest % 2 === 1) crc = product(crc, FACTORS[index]!)
  }
  return (crc ^ second) >>> 0
}

/** Two polynomials multiplied, modulo the polynomial. */
function product(one: number, other: number): number {
  let sum = 0
  let multiple = other
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if (one & bit) sum ^= multiple
    multiple = multiple & 1 ? (multiple >>> 1) ^ POLYNOMIAL : multiple >>> 1
  }
  return sum >>> 0
}
