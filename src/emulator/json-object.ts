import { parse } from 'lossless-json'

/** An object out of a JSON text, in which whole numbers are `bigint` and all others `number`. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value out of a JSON text is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object that `text` holds, all digits of its integers kept; null when it holds none. */
export function parseObject(text: string | null): JsonObject | null {
  try {
    const value = parse(text ?? '', null, { parseNumber, onDuplicateKey: keepLast })
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function parseNumber(digits: string): bigint | number {
  return /^-?\d+$/.test(digits) ? BigInt(digits) : Number(digits)
}

/** As `JSON.parse` and most other parsers do. */
function keepLast({ newValue }: { readonly newValue: unknown }): unknown {
  return newValue
}
