// Figures: medians, ratios, and what they were asked to be.

/** @import { Usage } from './measure.js' */

/**
 * A target and what was reached; null where something is missing on this machine.
 * @typedef {object} Target
 * @property {string} what
 * @property {'at most' | 'at least'} bound
 * @property {number} target
 * @property {number | null} reached
 */

/** Bytes of one. */
export const MEBIBYTE = 2 ** 20

/**
 * The middle one, or the mean of the two in the middle; null when nothing is known.
 * @param {readonly (number | null)[]} numbers
 */
export function median(numbers) {
  const known = numbers.filter((number) => number !== null).sort((a, b) => a - b)
  const middle = (known.length - 1) / 2
  const [low, high] = [known[Math.floor(middle)], known[Math.ceil(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/**
 * @param {number | null | undefined} ours
 * @param {number | null | undefined} theirs
 * @returns {number | null} null when one of them is missing
 */
export function ratio(ours, theirs) {
  return ours && theirs ? ours / theirs : null
}

/**
 * @param {string} what
 * @param {number} target
 * @param {number | null | undefined} reached
 * @returns {Target}
 */
export function atMost(what, target, reached) {
  return { what, bound: 'at most', target, reached: reached ?? null }
}

/**
 * @param {string} what
 * @param {number} target
 * @param {number | null | undefined} reached
 * @returns {Target}
 */
export function atLeast(what, target, reached) {
  return { what, bound: 'at least', target, reached: reached ?? null }
}

/**
 * Whether a target was reached; null when that wasn't measured.
 * @param {Target} target
 */
export function isReached({ bound, target, reached }) {
  if (reached === null) return null
  return bound === 'at most' ? reached <= target : reached >= target
}

/**
 * The CPU time of a run; where that can't be counted, its time.
 * @param {Usage | undefined} usage
 */
export function work(usage) {
  return usage?.cpuSeconds ?? usage?.seconds
}
