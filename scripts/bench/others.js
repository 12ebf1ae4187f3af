// What a user would take instead, as far as it is installed.
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { output } from './measure.js'
import { HERE, NODE } from './ours.js'

/** @import { Contest, Program } from './measure.js' */

/** As many as the machines have that GitHub runs public workflows on, at least. */
const THREADS = String(Math.min(2, availableParallelism()))
/** The interpreter itself, since what stands for it in the path may be a script that looks it up. */
const PYTHON = output('python3', ['-c', 'import sys; print(sys.executable)'])
/** Libraries that are no dependencies: npm install --no-save @duckdb/node-api nodejs-polars */
const LIBRARIES = { duckdb: '@duckdb/node-api', polars: 'nodejs-polars' }

/** First lines of what programs say about themselves; '' for what is not there. */
const versions = {
  curl: version('curl', '--version'),
  gawk: version('gawk', '--version'),
  grep: version('grep', '--version'),
  mawk: version('mawk', '-Wversion'),
  sort: process.platform === 'win32' ? '' : version('sort', '--version'),
  unzip: version('unzip', '-v'),
  zip: version('zip', '-v'),
}

/** Names and versions of what there is, and names of what is missing. */
export const TOOLS = describeTools()

/** Whether there are these tools. */
export const HAS = {
  curl: versions.curl !== '',
  sortAndZip: versions.sort !== '' && versions.zip !== '',
  unzip: versions.unzip !== '',
}

/**
 * Programs that tell how many rows are of wrong length, and how many repeat an earlier one.
 * @param {string} list
 * @returns {Contest}
 */
export function countingPrograms(list) {
  return {
    ...optional(hasLibrary('duckdb'), 'duckdb', {
      name: 'DuckDB',
      command: NODE,
      args: [join(HERE, 'count-duckdb.js'), list],
      env: { THREADS },
    }),
    ...optional(hasLibrary('polars'), 'polars', {
      name: 'polars',
      command: NODE,
      args: [join(HERE, 'count-polars.js'), list],
      env: { POLARS_MAX_THREADS: THREADS },
    }),
    ...optional(PYTHON !== '', 'python', {
      name: 'Python script with a set',
      command: PYTHON,
      args: [join(HERE, 'plain.py'), list],
    }),
    ...awks(list),
  }
}

/**
 * awk with an array, which counts characters only where the locale says so, and mawk never.
 * @param {string} list
 * @returns {Contest}
 */
export function awks(list) {
  const script =
    '{ if (length($0) < 2 || length($0) > 100) wrong++; else if (seen[$0]++) repeated++ }' +
    'END { print wrong + 0 " of wrong length, " repeated + 0 " repeated" }'
  const env = { LC_ALL: 'C.UTF-8' }
  return {
    ...optional(versions.gawk !== '', 'gawk', {
      name: 'gawk with an array',
      command: 'gawk',
      args: [script, list],
      env,
    }),
    ...optional(versions.mawk !== '', 'mawk', {
      name: 'mawk with an array',
      command: 'mawk',
      args: [script, list],
      env,
    }),
  }
}

/**
 * Programs that do a part of the work.
 * @param {string} list
 * @returns {Contest}
 */
export function partialPrograms(list) {
  return {
    ...optional(versions.sort !== '', 'sort', {
      name: 'LC_ALL=C sort | uniq -d',
      command: 'sh',
      args: ['-c', 'sort "$0" | uniq -d', list],
      env: { LC_ALL: 'C' },
    }),
    ...optional(versions.grep !== '', 'grep', {
      name: "grep -cvE '^.{2,100}$' (lengths alone)",
      command: 'grep',
      args: ['-cvE', '^.{2,100}$', list],
      env: { LC_ALL: 'C.UTF-8' },
      // None found is 1.
      exitCodes: [0, 1],
    }),
  }
}

/**
 * An upload by curl.
 * @param {string} name
 * @param {string} file
 * @param {{urls: readonly string[], options?: readonly string[]}} to where, once each
 * @returns {Program}
 */
export function curlUpload(name, file, { urls, options = [] }) {
  const always = ['--silent', '--fail', '--noproxy', '*']
  return {
    name,
    command: 'curl',
    args: [...always, ...options, '-F', `file=@${file}`, ...urls],
  }
}

/**
 * @param {boolean} isPossible
 * @param {string} key
 * @param {Program} program
 * @returns {Contest}
 */
export function optional(isPossible, key, program) {
  return isPossible ? { [key]: program } : {}
}

/** @param {keyof typeof LIBRARIES} key */
export function hasLibrary(key) {
  return libraryVersion(LIBRARIES[key]) !== undefined
}

/**
 * @param {string} name
 * @returns {string | undefined}
 */
function libraryVersion(name) {
  const require = createRequire(import.meta.url)
  try {
    // A library whose binary for this system is missing doesn't load.
    const isThere = output(NODE, ['-e', `require(${JSON.stringify(require.resolve(name))})`]) === ''
    return isThere ? require(`${name}/package.json`).version : undefined
  } catch {
    return undefined
  }
}

function describeTools() {
  const named = {
    ...versions,
    Python: PYTHON && version(PYTHON, '--version'),
    DuckDB: libraryVersion(LIBRARIES.duckdb) ?? '',
    polars: libraryVersion(LIBRARIES.polars) ?? '',
  }
  return Object.entries(named).map(([name, text]) => {
    const number = /\d+\.[\w.-]+/.exec(text)?.[0]
    return text === '' ? `${name} –` : `${name} ${number ?? ''}`.trim()
  })
}

/**
 * The first line that a program prints of itself; '' when there is none.
 * @param {string} command
 * @param {string} option
 */
function version(command, option) {
  return output(command, [option]).split('\n', 2).join(' ')
}
