// Runs programs, and measures their time and memory.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A program to run.
 * @typedef {object} Program
 * @property {string} name what it does, for the table
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [env] further environment variables
 * @property {readonly number[]} [exitCodes] those of success; 0 unless given
 * @property {boolean} [isRead] whether its output is read, through a pipe; thrown away unless given
 * @property {() => Promise<number>} [milliseconds] tells the time of the run from elsewhere
 */

/**
 * What one run took; null for what can't be measured here.
 * @typedef {object} Usage
 * @property {number} seconds from start to end
 * @property {number | null} cpuSeconds of all its processes, in the program and in the system
 * @property {number | null} peakBytes of the largest of its processes
 */

/** GNU time, which counts what any program uses. */
const TIME = '/usr/bin/time'
const hasTime = /GNU/.test(output(TIME, ['--version']))
/** Without it a program of Node.js counts for itself. */
const COUNTER = fileURLToPath(new URL('usage.js', import.meta.url))

/**
 * What a program prints; '' when there is no such program.
 * @param {string} command
 * @param {string[]} args
 */
export function output(command, args) {
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  return `${stdout ?? ''}${stderr ?? ''}`.trim()
}

/**
 * Runs each program once a round, one after the other, so that what else the machine does meets all
 * of them alike. A first round isn't counted.
 * @template {string} Key
 * @param {Record<Key, Program>} programs
 * @param {{rounds: number, folder: string}} options
 * @returns {Promise<Record<Key, Usage>>} medians
 */
export async function compare(programs, { rounds, folder }) {
  const keys = /** @type {Key[]} */ (Object.keys(programs))
  const usages = /** @type {Record<Key, Usage[]>} */ ({})
  for (const key of keys) usages[key] = []
  for (let round = 0; round <= rounds; round++) {
    for (const key of keys) {
      const usage = await run(programs[key], join(folder, 'usage.txt'))
      if (round > 0) usages[key].push(usage)
    }
  }
  return /** @type {Record<Key, Usage>} */ (
    Object.fromEntries(keys.map((key) => [key, medians(usages[key])]))
  )
}

/**
 * @param {Program} program
 * @param {string} usageFile
 * @returns {Promise<Usage>}
 */
export async function run(program, usageFile) {
  const { command, args, env, exitCodes = [0], isRead = false } = program
  const isNode = basename(command).startsWith('node')
  const full = hasTime
    ? [TIME, '--quiet', '--format', '%U %S %M', '--output', usageFile, command, ...args]
    : [command, ...(isNode ? ['--import', COUNTER] : []), ...args]
  const started = performance.now()
  const child = spawn(full[0] ?? '', full.slice(1), {
    env: { ...process.env, ...env, BENCH_USAGE: usageFile },
    stdio: ['ignore', isRead ? 'pipe' : 'ignore', 'inherit'],
  })
  child.stdout?.resume()
  const [exitCode] = await once(child, 'exit')
  const ended = performance.now()
  if (!exitCodes.includes(exitCode)) throw new Error(`${program.name}: exit code ${exitCode}`)
  const milliseconds = (await program.milliseconds?.()) ?? ended - started
  return { seconds: milliseconds / 1000, ...readUsage(usageFile, hasTime || isNode) }
}

/**
 * @param {string} file
 * @param {boolean} isCounted
 * @returns {Pick<Usage, 'cpuSeconds' | 'peakBytes'>}
 */
function readUsage(file, isCounted) {
  if (!isCounted || !existsSync(file)) return { cpuSeconds: null, peakBytes: null }
  const [user = 0, system = 0, kibibytes = 0] = readFileSync(file, 'utf8').split(' ').map(Number)
  return { cpuSeconds: user + system, peakBytes: kibibytes * 1024 }
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

/** @param {(number | null)[]} numbers */
function median(numbers) {
  const known = numbers.filter((number) => number !== null).sort((a, b) => a - b)
  const middle = (known.length - 1) / 2
  const [low, high] = [known[Math.floor(middle)], known[Math.ceil(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
