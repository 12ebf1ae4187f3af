import { closestMatch } from 'leven'

/**
 * The candidate that was probably meant: the one that takes the fewest changes of a character, as
 * long as these are no more than a third of what was given. Case doesn't count.
 */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  const byLowercase = new Map(Array.from(candidates, (name) => [name.toLowerCase(), name]))
  const maxDistance = Math.max(1, Math.floor(given.length / 3))
  const found = closestMatch(given.toLowerCase(), [...byLowercase.keys()], { maxDistance })
  return found === undefined ? undefined : byLowercase.get(found)
}
