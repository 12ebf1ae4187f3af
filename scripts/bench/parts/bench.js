// What the parts of the bench share.

/** @import { Target } from '../figures.js' */
/** @import { Contest, Rules, Usage } from '../measure.js' */
/** @import { Table } from '../tables.js' */

/**
 * How large a run is.
 * @typedef {object} Scale
 * @property {number} rounds of whatever is compared
 * @property {number} slowRounds of what takes ten times as long as ours
 * @property {number} startRounds of runs that only start
 * @property {number} coldRounds of such that read all from the disk
 * @property {number} listMebibytes of the four kinds of lists
 * @property {number} awkMebibytes of lists for awk, which takes twenty times as long as ours: a quarter of the
 *   others
 * @property {number} worstMebibytes of the worst texts
 * @property {number} faultyMebibytes of lists with something on every row
 * @property {number} lineMebibytes of a package on a slow line
 * @property {number} stallMebibytes of a package on a line that stalls
 * @property {number} packedMebibytes of a list that is packed, then sent
 * @property {number} packMebibytes of a list that is packed
 */

/**
 * What a part is given.
 * @typedef {object} Bench
 * @property {Scale} scale
 * @property {string} folder where it writes lists; emptied after it
 * @property {string | undefined} against folder of another version, built
 * @property {(contest: Contest, rules?: Partial<Omit<Rules, 'folder'>>) => Promise<Usages>} measure
 */

/** @typedef {Partial<Record<string, Usage>>} Usages */

/**
 * What came of a part.
 * @typedef {object} Result
 * @property {Table[]} tables
 * @property {Target[]} targets
 */

/** @typedef {(bench: Bench) => Promise<Result>} Part */

/** @type {Scale} */
export const FULL = {
  rounds: 5,
  slowRounds: 1,
  startRounds: 30,
  coldRounds: 5,
  listMebibytes: 100,
  awkMebibytes: 25,
  worstMebibytes: 256,
  faultyMebibytes: 100,
  lineMebibytes: 10,
  stallMebibytes: 2,
  packedMebibytes: 50,
  packMebibytes: 143,
}

/** @type {Scale} */
export const QUICK = {
  rounds: 2,
  slowRounds: 1,
  startRounds: 8,
  coldRounds: 1,
  listMebibytes: 12,
  awkMebibytes: 3,
  worstMebibytes: 64,
  faultyMebibytes: 24,
  lineMebibytes: 2,
  stallMebibytes: 1,
  packedMebibytes: 4,
  packMebibytes: 6,
}
