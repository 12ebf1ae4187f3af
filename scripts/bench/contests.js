// What is measured against what.
import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { output } from './measure.js'

/** @import { Program } from './measure.js' */
/** @import { Packages } from './packages.js' */

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(dirname(here))
const ACTION = join(root, 'dist/index.js')
const COMMAND_LINE = join(root, 'dist/cli/index.js')

/** Paths of Node.js by major version: this one, and those that CI runs the bundles on. */
export const NODES = findNodes()
/** The one that actions run on, if it is there. */
export const NODE = NODES['24'] ?? process.execPath

/** Tools that a machine may lack. */
const isThere = {
  curl: output('curl', ['--version']) !== '',
  grep: output('grep', ['--version']) !== '',
  sort: output('sort', ['--version']) !== '' && process.platform !== 'win32',
  unzip: output('unzip', ['-v']) !== '',
}
/** The interpreter itself, since what stands for it in the path may be a script that looks it up. */
const PYTHON = output('python3', ['-c', 'import sys; print(sys.executable)'])

/**
 * Programs by a key; those that this machine lacks are left out.
 * @typedef {Record<string, Program>} Contest
 */

/**
 * Validation of a package, and what a user would write instead.
 * @param {Packages} packages
 * @returns {Contest}
 */
export function validation(packages) {
  return {
    txt: validate('validate txt', packages.txt),
    ...optional(PYTHON !== '', 'python', {
      name: 'Python script',
      command: PYTHON,
      args: [join(here, 'plain.py'), packages.txt],
    }),
    ...optional(isThere.sort, 'sort', {
      name: 'sort | uniq -d',
      command: 'sh',
      args: ['-c', 'sort "$0" | uniq -d', packages.txt],
      env: { LC_ALL: 'C' },
    }),
    plain: {
      name: 'library, txt without duplicates',
      command: NODE,
      args: [join(here, 'no-duplicates.js'), packages.txt],
    },
    ...optional(isThere.grep, 'grep', {
      name: "grep -cvE '^.{2,100}$'",
      command: 'grep',
      args: ['-cvE', '^.{2,100}$', packages.txt],
      env: { LC_ALL: 'C.UTF-8' },
      // None found is 1.
      exitCodes: [0, 1],
    }),
    csv: validate('validate csv', packages.csv),
    zip: validate('validate zip', packages.zip),
    ...optional(isThere.unzip, 'unzip', {
      name: 'unzip -p > /dev/null',
      command: 'unzip',
      args: ['-p', packages.zip],
    }),
    half: validate('validate txt of half the rows', packages.halfTxt),
  }
}

/**
 * @param {string} name
 * @param {string} file
 * @returns {Program}
 */
function validate(name, file) {
  return { name, command: NODE, args: [COMMAND_LINE, 'validate', file, '--json'] }
}

/**
 * Upload of a package over loopback; the time is that of the bytes, as the receiver sees them.
 * @param {Packages} packages
 * @param {string} folder for the action's own files
 * @param {{url: string, nextMilliseconds: () => Promise<number>}} sink
 * @returns {Contest}
 */
export function upload(packages, folder, { url, nextMilliseconds }) {
  const inputs = { FILE: packages.txt, 'SERVICE-URL': url, 'ACCESS-ID': '1', 'SECRET-KEY': 'none' }
  return {
    upload: {
      name: 'action, upload of txt (sending)',
      ...action(NODE, inputs, folder),
      milliseconds: nextMilliseconds,
    },
    ...optional(isThere.curl, 'curl', {
      name: 'curl -F (sending)',
      command: 'curl',
      args: ['--silent', '--noproxy', '*', '-F', `file=@${packages.txt}`, url],
      milliseconds: nextMilliseconds,
    }),
  }
}

/**
 * A run of the action that has next to nothing to do, on each Node.js there is. What it prints is
 * read, as a runner does it: Node.js has more to load for a pipe than for nothing.
 * @param {Packages} packages
 * @param {string} folder for the action's own files
 * @returns {Contest}
 */
export function coldStart(packages, folder) {
  /** @type {Contest} */
  const contest = {}
  for (const [major, node] of Object.entries(NODES)) {
    const inputs = { FILE: packages.small, 'VALIDATE-ONLY': 'true' }
    contest[`action${major}`] = {
      name: `action, validate-only, 1 KB, Node.js ${major}`,
      ...action(node, inputs, folder),
      isRead: true,
    }
    contest[`node${major}`] = {
      name: `node -e 0, Node.js ${major}`,
      command: node,
      args: ['-e', '0'],
      isRead: true,
    }
  }
  return contest
}

function findNodes() {
  const major = process.versions.node.split('.')[0] ?? ''
  /** @type {Record<string, string>} */
  const found = { [major]: process.execPath }
  for (const other of ['20', '24']) {
    const path = join(root, `.ci/runtimes/node_modules/node${other}/bin/node`)
    if (existsSync(path)) found[other] ??= path
  }
  return found
}

/**
 * @param {string} node
 * @param {Record<string, string>} inputs
 * @param {string} folder
 */
function action(node, inputs, folder) {
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const env = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value]),
  )
  return {
    command: node,
    args: [ACTION],
    env: {
      ...env,
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      ...files,
    },
  }
}

/** Starts the receiver of uploads, in a process of its own. */
export async function startSink() {
  const child = spawn(NODE, [join(here, 'sink.js')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => Number((await lines.next()).value)
  const port = await next()
  return {
    url: `http://127.0.0.1:${port}/`,
    nextMilliseconds: next,
    stop: () => child.kill(),
  }
}

/**
 * @param {boolean} isPossible
 * @param {string} key
 * @param {Program} program
 * @returns {Contest}
 */
function optional(isPossible, key, program) {
  return isPossible ? { [key]: program } : {}
}
