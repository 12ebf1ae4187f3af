/** Most packages, tasks, objects, links and tokens, of each, that are remembered. */
export const MAX_ENTRIES = 20_000
/** Requests and pushes, of each, that are remembered: how many, and what they hold together. */
export const MAX_KEPT = { items: 100_000, bytes: 268_435_456 } as const

/** Limits of a form; the largest field that is sent to the services is a token of 16 KiB. */
export const FORM_LIMITS = {
  fields: 100,
  files: 10,
  parts: 110,
  headerPairs: 100,
  /** Bytes. */
  fieldSize: 65_536,
} as const

/** Longest name of a field, in characters. */
export const MAX_FIELD_NAME = 200

/** Sets an entry; the oldest ones are forgotten when there are more than `most`. */
export function setBounded<K, V>(map: Map<K, V>, key: K, value: V, most: number): void {
  map.set(key, value)
  for (const oldest of map.keys()) {
    if (map.size <= most) return
    map.delete(oldest)
  }
}
