const MOST = 20

/** A list of ids for people: all of them up to twenty, then how many more there are. */
export function idList(ids: readonly string[]): string {
  const rest = ids.length - MOST
  return rest > 0 ? `${ids.slice(0, MOST).join(', ')} … (+${rest})` : ids.join(', ')
}
