// Another version of this project, built, against this one.
import { join } from 'node:path'
import { KINDS, mixed } from '../accounts.js'
import { atMost, MEBIBYTE, ratio } from '../figures.js'
import { rowsOf, writeText } from '../lists.js'
import { action, NODE, uploadInputs, validate } from '../ours.js'
import { startSink } from '../start-sink.js'
import { figure } from '../tables.js'
import { writeFormats } from './mixed.js'

/** @import { Target } from '../figures.js' */
/** @import { Program } from '../measure.js' */
/** @import { Place } from '../ours.js' */
/** @import { Bench, Result } from './bench.js' */

/** Times as much time or memory as the other version. */
const MOST = 1.05
const MOST_OF_START = 1

/**
 * What both versions do.
 * @typedef {object} Task
 * @property {string} name
 * @property {(place: Place & {folder: string}) => Program} program
 * @property {number} [target] for the time
 * @property {number} rounds
 */

/**
 * @param {Bench} bench
 * @returns {Promise<Result>}
 */
export async function against({ folder, scale, against: other, measure }) {
  if (other === undefined) return { tables: [], targets: [] }
  const sink = await startSink()
  /** @type {Target[]} */
  const targets = []
  /** @type {string[][]} */
  const rows = []
  try {
    for (const { name, program, target = MOST, rounds } of await tasks({ folder, scale, sink })) {
      const place = { node: NODE, folder }
      const { before, after } = await measure(
        { before: program({ ...place, root: other }), after: program(place) },
        { rounds },
      )
      const time = ratio(after?.seconds, before?.seconds)
      const memory = ratio(after?.peakBytes, before?.peakBytes)
      rows.push([
        name,
        ...[before?.seconds, after?.seconds].map((seconds) => figure(seconds, 3)),
        ...[time, memory].map((times) => figure(times, 2)),
      ])
      targets.push(atMost(`after / before: ${name}, time`, target, time))
      targets.push(atMost(`after / before: ${name}, memory`, MOST, memory))
    }
  } finally {
    sink.stop()
  }
  return {
    tables: [{ head: ['before and after', 'before', 'after', 'time', 'memory'], rows }],
    targets,
  }
}

/**
 * @param {Pick<Bench, 'folder' | 'scale'> & {sink: Awaited<ReturnType<typeof startSink>>}} options
 * @returns {Promise<Task[]>}
 */
async function tasks({ folder, scale, sink }) {
  const { listMebibytes, rounds, startRounds } = scale
  const small = join(folder, 'small.txt')
  writeText(small, rowsOf(mixed, 1024))
  const formats = Object.entries(await writeFormats(folder, listMebibytes))
  const kinds = Object.entries(KINDS).map(([kind, accounts]) => {
    const path = join(folder, `${kind}.txt`)
    writeText(path, rowsOf(accounts, listMebibytes * MEBIBYTE))
    return /** @type {[string, string]} */ ([`${kind}, txt`, path])
  })
  const start = { target: MOST_OF_START, rounds: startRounds }
  return [
    {
      name: 'action, 1 KB',
      program: (place) => action('action', { file: small, 'validate-only': 'true' }, place),
      ...start,
    },
    {
      name: 'command line, 1 KB',
      program: (place) => ({ ...validate('command line', [small], place), isRead: true }),
      ...start,
    },
    ...[...formats, ...kinds].map(
      ([name, path]) =>
        /** @type {Task} */ ({
          name: name.includes(',') ? name : `mixed, ${name}`,
          program: (place) => validate(name, [path], place),
          rounds,
        }),
    ),
    {
      name: 'upload, the sending alone',
      program: (place) => ({
        ...action('action', uploadInputs(formats[0]?.[1] ?? '', sink.url), place),
        milliseconds: sink.nextMilliseconds,
      }),
      rounds,
    },
  ]
}
