// Runs programs, and measures their time and memory.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { median } from './figures.js'

/**
 * A program to run.
 * @typedef {object} Program
 * @property {string} name what it does, for the table
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [env] further environment variables
 * @property {readonly number[]} [exitCodes] those of success; 0 unless given
 * @property {boolean} [isRead] whether its output is read, through a pipe; thrown away unless given
 * @property {boolean} [isFine] whether its CPU time is counted in microseconds: Node.js only, and costs
 *   some milliseconds
 * @property {number} [rounds] how many rounds it takes part in at most, for one that takes long
 * @property {() => Promise<number>} [milliseconds] tells the time of the run from elsewhere
 * @property {Program} [next] what is run after it and counted with it
 */

/**
 * Programs by a key.
 * @typedef {Record<string, Program>} Contest
 */

/**
 * What one run took; null for what can't be measured here.
 * @typedef {object} Usage
 * @property {number} seconds from start to end
 * @property {number | null} cpuSeconds of all its processes, in the program and in the system
 * @property {number | null} peakBytes of the largest of its processes
 */

/**
 * How a contest is held.
 * @typedef {object} Rules
 * @property {string} folder for files of its own
 * @property {number} rounds those that count
 * @property {number} [seconds] once these are over no further round begins, but for a first one that
 *   counts
 * @property {boolean} [isWarm] whether nothing has to be warmed up by a round that isn't counted
 * @property {() => Promise<void>} [before] what is done before each run
 */

/**
 * Variables that change how Node.js starts: with further certificates `node -e 0` takes three times as
 * long on Node.js 20. What is measured is what it does without them, as on a runner.
 */
const LEFT_OUT = ['NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'NODE_COMPILE_CACHE', 'NODE_V8_COVERAGE']

/** GNU time, which counts what any program uses. */
const TIME = '/usr/bin/time'
const hasTime = /GNU/.test(output(TIME, ['--version']))
/** Without it a program of Node.js counts for itself. */
const COUNTER = fileURLToPath(new URL('usage.js', import.meta.url))

/**
 * What a program prints; '' when there is no such program.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] further environment variables
 */
export function output(command, args, env = {}) {
  const { stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: environment(env),
  })
  return `${stdout ?? ''}${stderr ?? ''}`.trim()
}

/**
 * Runs each program once a round, one after the other, so that what else the machine does meets all
 * of them alike; in every other round backwards, so that each comes after each. A first round isn't
 * counted, and leaves out those that take part in few rounds only.
 * @template {string} Key
 * @param {Record<Key, Program>} programs
 * @param {Rules} rules
 * @returns {Promise<Record<Key, Usage>>} medians
 * @throws {Error} a program fails
 */
export async function compare(programs, rules) {
  const { folder, rounds, seconds = Number.MAX_VALUE, isWarm = false, before } = rules
  const keys = /** @type {Key[]} */ (Object.keys(programs))
  const usages = /** @type {Record<Key, Usage[]>} */ ({})
  for (const key of keys) usages[key] = []
  const started = performance.now()
  for (let round = isWarm ? 1 : 0; round <= rounds; round++) {
    if (round > 1 && performance.now() - started > seconds * 1000) break
    for (const key of round % 2 === 0 ? keys : keys.toReversed()) {
      const most = programs[key].rounds ?? rounds
      if (round > most || (round === 0 && most < rounds)) continue
      await before?.()
      const usage = await run(programs[key], join(folder, 'usage.txt'))
      if (round > 0) usages[key].push(usage)
    }
  }
  return /** @type {Record<Key, Usage>} */ (
    Object.fromEntries(keys.map((key) => [key, medians(usages[key])]))
  )
}

/**
 * Runs a program, and what comes after it.
 * @param {Program} program
 * @param {string} usageFile where what it used is noted meanwhile
 * @returns {Promise<Usage>}
 * @throws {Error} the program fails
 */
export async function run(program, usageFile) {
  const { command, args, env, exitCodes = [0], isRead = false, isFine = false } = program
  const isNode = basename(command).startsWith('node')
  const counter = isNode && (isFine || !hasTime) ? ['--import', COUNTER] : []
  const full =
    hasTime && !isFine
      ? [TIME, '--quiet', '--format', '%U %S %M', '--output', usageFile, command, ...args]
      : [command, ...counter, ...args]
  rmSync(usageFile, { force: true })
  const started = performance.now()
  const child = spawn(full[0] ?? '', full.slice(1), {
    env: environment({ ...env, BENCH_USAGE: usageFile }),
    stdio: ['ignore', isRead ? 'pipe' : 'ignore', 'pipe'],
  })
  child.stdout?.resume()
  const complaints = child.stderr === null ? '' : text(child.stderr)
  const [exitCode] = await once(child, 'exit')
  const ended = performance.now()
  if (!exitCodes.includes(exitCode)) {
    throw new Error(`${program.name}: exit code ${exitCode}. ${(await complaints).trim()}`)
  }
  const milliseconds = (await program.milliseconds?.()) ?? ended - started
  const usage = { seconds: milliseconds / 1000, ...readUsage(usageFile) }
  return program.next === undefined ? usage : together(usage, await run(program.next, usageFile))
}

/** @param {NodeJS.ProcessEnv} further variables that are set whatever they are called */
function environment(further) {
  const inherited = Object.entries(process.env).filter(([name]) => !LEFT_OUT.includes(name))
  return { ...Object.fromEntries(inherited), ...further }
}

/**
 * @param {string} file
 * @returns {Pick<Usage, 'cpuSeconds' | 'peakBytes'>}
 */
function readUsage(file) {
  if (!existsSync(file)) return { cpuSeconds: null, peakBytes: null }
  const [user = 0, system = 0, kibibytes = 0] = readFileSync(file, 'utf8').split(' ').map(Number)
  return { cpuSeconds: user + system, peakBytes: kibibytes * 1024 }
}

/**
 * @param {Usage} one
 * @param {Usage} other
 * @returns {Usage}
 */
function together(one, other) {
  return {
    seconds: one.seconds + other.seconds,
    cpuSeconds:
      one.cpuSeconds === null || other.cpuSeconds === null
        ? null
        : one.cpuSeconds + other.cpuSeconds,
    peakBytes:
      one.peakBytes === null || other.peakBytes === null
        ? null
        : Math.max(one.peakBytes, other.peakBytes),
  }
}

/**
 * @param {Usage[]} usages
 * @returns {Usage}
 */
function medians(usages) {
  return {
    seconds: median(usages.map(({ seconds }) => seconds)) ?? Number.NaN,
    cpuSeconds: median(usages.map(({ cpuSeconds }) => cpuSeconds)),
    peakBytes: median(usages.map(({ peakBytes }) => peakBytes)),
  }
}
