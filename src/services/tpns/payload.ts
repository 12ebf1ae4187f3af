import { isLosslessNumber, parse } from 'lossless-json'
import { type Text, text } from '../../messages/services.js'
import type { JsonFields } from '../../net/index.js'

/** What a user adds to a push request. */
export interface ParsedPayload {
  /** Null when the text holds no object. */
  readonly payload: JsonFields | null
  /** Why the payload can't be used, in a clause that goes on from its name; null when it can. */
  readonly problem: Text | null
}

/** Deeper than any request is; a text that is nested without end would exhaust the stack. */
const MAX_DEPTH = 64

/** Fields that say whom a push reaches: they come from the upload, and from nowhere else. */
const PROTECTED: readonly string[] = ['audience_type', 'upload_id']

/** A key that an object has twice, with different values. */
class DuplicateKey extends Error {
  /** Index of its first character. */
  readonly index: number

  constructor(index: number) {
    super('A key stands twice in one object.')
    this.index = index
  }
}

/**
 * Reads the JSON object that is merged over a push request; numbers keep all their digits. The
 * problem names a place, never a piece of the text.
 */
export function parsePayload(json: string): ParsedPayload {
  let value: unknown
  try {
    value = parse(json, null, {
      onDuplicateKey({ position }) {
        // Counted from the key's own first character.
        throw new DuplicateKey(position - 1)
      },
    })
  } catch (error) {
    return { payload: null, problem: parseProblem(json, error) }
  }
  if (!isObject(value)) return { payload: null, problem: text('push.payload.object') }
  if (isDeeper(value, MAX_DEPTH)) return { payload: null, problem: TOO_DEEP }
  return { payload: value, problem: protectedProblem(value) }
}

/**
 * `over` merged deep over `base`: objects key by key, everything else (arrays too) replaced whole.
 * Neither is changed; a key like `__proto__` is a key like any other.
 */
export function mergeDeep(base: JsonFields, over: JsonFields): JsonFields {
  const keys = new Set([...Object.keys(base), ...Object.keys(over)])
  return Object.fromEntries(
    Array.from(keys, (key) => {
      const below = own(base, key)
      if (!Object.hasOwn(over, key)) return [key, below]
      const above = own(over, key)
      return [key, isObject(below) && isObject(above) ? mergeDeep(below, above) : above]
    }),
  )
}

/** Whether a value out of a JSON text is an object: not an array, not a number. */
export function isObject(value: unknown): value is JsonFields {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value)
  )
}

/** The value of an object's own key; what the object inherits is no value. */
export function own(object: JsonFields, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

const TOO_DEEP = text('push.payload.deep', { levels: MAX_DEPTH })

/** Some JSON parsers take a field in any case. */
function protectedProblem(payload: JsonFields): Text | null {
  const keys = Object.keys(payload).map((key) => key.toLowerCase())
  const fields = PROTECTED.filter((name) => keys.includes(name))
  return fields.length === 0 ? null : text('push.payload.protected', { fields })
}

function parseProblem(json: string, error: unknown): Text {
  if (error instanceof DuplicateKey) return text('push.payload.twice', place(json, error.index))
  if (error instanceof RangeError) return TOO_DEEP
  const index = error instanceof SyntaxError ? / position (\d+)$/.exec(error.message)?.[1] : ''
  return text('push.payload.json', { place: index ? place(json, Number(index)) : null })
}

/** Line and column of an index, both counted from 1, the column in characters. */
function place(json: string, index: number): { readonly line: number; readonly column: number } {
  const lines = json.slice(0, index).split('\n')
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (!isObject(value) && !Array.isArray(value)) return false
  return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1))
}
