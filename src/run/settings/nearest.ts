import { closestMatch } from 'leven'

/** Fewer characters than this at its start say nothing of a name. */
const MIN_START_CHARACTERS = 3

/**
 * The candidate that was probably meant: the only one that begins with what was given, or the one
 * that takes the fewest changes of a character: two (letters that changed places), or as many as a
 * third of what was given. Case doesn't count, and a single character is like no name.
 */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  const wanted = given.toLowerCase()
  const byLowercase = new Map(Array.from(candidates, (name) => [name.toLowerCase(), name]))
  const names = [...byLowercase.keys()]
  const [begun, ...others] = names.filter((name) => name.startsWith(wanted))
  if (begun !== undefined && others.length === 0 && wanted.length >= MIN_START_CHARACTERS) {
    return byLowercase.get(begun)
  }
  // Each single character is one change away from each other.
  if (wanted.length < 2) return undefined
  const maxDistance = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))
  const found = closestMatch(wanted, names, { maxDistance })
  return found === undefined ? undefined : byLowercase.get(found)
}
