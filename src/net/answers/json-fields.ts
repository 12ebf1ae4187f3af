import { isLosslessNumber, parse } from 'lossless-json'

/** Fields of a JSON object, of any type; numbers are lossless-json's, with all their digits. */
export type JsonFields = Readonly<Record<string, unknown>>

/** Own fields of a JSON object; undefined when the body is anything else. */
export function parseJsonFields(body: Buffer): JsonFields | undefined {
  try {
    const value = parse(new TextDecoder().decode(body))
    if (typeof value !== 'object' || value === null) return undefined
    if (Array.isArray(value) || isLosslessNumber(value)) return undefined
    return Object.fromEntries(Object.entries(value))
  } catch {
    // Not JSON, keys given twice with different values, or nested too deep to be an answer.
    return undefined
  }
}

/** The digits of an integer as it was written; undefined for anything else, also `5.0` and `"5"`. */
export function integerDigits(value: unknown): string | undefined {
  if (!isLosslessNumber(value)) return undefined
  return /^(?:0|-?[1-9]\d*)$/.test(value.value) ? value.value : undefined
}
