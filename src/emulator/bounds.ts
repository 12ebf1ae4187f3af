/** Most packages, pushes, tasks, objects, links and tokens, of each, that are remembered. */
export const MAX_ENTRIES = 100_000
/** Most requests of which a record is kept. */
export const MAX_REQUESTS = 100_000
/** Most bytes of texts and fields that the records of requests hold together. */
export const MAX_RECORD_BYTES = 268_435_456

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

/** Appends an entry; the oldest ones are forgotten when there are more than `most`. */
export function pushBounded<T>(list: T[], value: T, most: number): void {
  list.push(value)
  if (list.length > most) list.splice(0, list.length - most)
}
