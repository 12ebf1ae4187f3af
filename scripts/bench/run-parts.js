// Runs the parts of the bench, one after the other.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from './measure.js'
import { markdown, targetTable } from './tables.js'

/** @import { Bench, Part, Result, Scale, Usages } from './parts/bench.js' */

/**
 * What a part found, as it is written down.
 * @typedef {Result & {seconds: number, usages: Usages[], error?: string}} PartRecord
 */

/**
 * A part and the seconds that it should take. Once they are over, each contest has one round only.
 * @typedef {{part: Part, seconds: number}} TimedPart
 */

/**
 * What a run found.
 * @typedef {object} Run
 * @property {string[]} machine the machine and the programs, in words that need no translation
 * @property {Scale} scale
 * @property {{[part: string]: PartRecord}} parts
 */

/**
 * Runs parts and shows their tables, and in the end one with all targets. A part that fails is said to
 * have failed, and the others go on.
 * @param {Readonly<{[key: string]: TimedPart}>} parts
 * @param {Pick<Bench, 'folder' | 'scale' | 'against'> & {say: (text: string) => void}} options with a
 *   folder that is there
 * @returns {Promise<Run['parts']>}
 */
export async function runParts(parts, { say, folder, ...options }) {
  /** @type {Run['parts']} */
  const records = {}
  for (const [key, timed] of Object.entries(parts)) {
    const record = await runPart(timed, { ...options, folder: join(folder, key) })
    for (const table of record.tables) say(`\n${markdown(table)}`)
    if (record.error !== undefined) say(`\nThis part failed: ${record.error}`)
    say(`\n(${key}: ${record.seconds.toFixed(0)} s)`)
    records[key] = record
  }
  const targets = Object.values(records).flatMap((record) => record.targets)
  say(`\n${markdown(targetTable(targets))}`)
  const seconds = Object.values(records).reduce((sum, record) => sum + record.seconds, 0)
  say(`\n(all: ${seconds.toFixed(0)} s)`)
  return records
}

/**
 * @param {TimedPart} timed
 * @param {Pick<Bench, 'folder' | 'scale' | 'against'>} options
 * @returns {Promise<PartRecord>}
 */
async function runPart({ part, seconds }, { folder, scale, against }) {
  /** @type {PartRecord} */
  const record = { seconds: 0, tables: [], targets: [], usages: [] }
  const started = performance.now()
  mkdirSync(folder)
  try {
    const { tables, targets } = await part({
      scale,
      folder,
      against,
      measure: async (contest, rules = {}) => {
        const left = seconds - (performance.now() - started) / 1000
        const given = { rounds: scale.rounds, ...rules }
        const usages = await compare(contest, { ...given, seconds: left, folder })
        record.usages.push(usages)
        return usages
      },
    })
    Object.assign(record, { tables, targets })
  } catch (error) {
    record.error = error instanceof Error ? (error.stack ?? error.message) : String(error)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...record, seconds: (performance.now() - started) / 1000 }
}
