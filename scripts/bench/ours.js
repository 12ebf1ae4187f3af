// What is measured: the programs of this project, from this folder or from that of another version.
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @import { Program } from './measure.js' */

/** The folder of the scripts of this bench. */
export const HERE = dirname(fileURLToPath(import.meta.url))
/** The project's folder. */
export const ROOT = dirname(dirname(HERE))
/** Paths of Node.js by major version: this one, and those that CI runs the bundles on. */
export const NODES = findNodes()
/** The one that actions run on, if it is there. */
export const NODE = NODES['24'] ?? process.execPath

/**
 * Where a program is run from, and on what.
 * @typedef {{root?: string, node?: string}} Place
 */

/**
 * The command line.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Place & {env?: NodeJS.ProcessEnv}} [place]
 * @returns {Program}
 */
export function commandLine(name, args, { root = ROOT, node = NODE, env = {} } = {}) {
  return { name, command: node, args: [join(root, 'dist/cli/index.js'), ...args], env }
}

/**
 * Validation by the command line.
 * @param {string} name
 * @param {readonly string[]} files
 * @param {Place & {options?: readonly string[]}} [place]
 * @returns {Program} one that may find mistakes
 */
export function validate(name, files, { options = [], ...place } = {}) {
  return {
    ...commandLine(name, ['validate', ...files, '--json', ...options], place),
    exitCodes: [0, 1],
  }
}

/**
 * The action that uploads. What it prints is read, as a runner does it: Node.js has more to load for a
 * pipe than for nothing.
 * @param {string} name
 * @param {Readonly<Record<string, string>>} inputs by name
 * @param {Place & {folder: string, env?: NodeJS.ProcessEnv}} place with a folder for the runner's files
 * @returns {Program}
 */
export function action(name, inputs, { root = ROOT, node = NODE, folder, env = {} }) {
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const variables = Object.entries(inputs).map(([input, value]) => [
    `INPUT_${input.toUpperCase()}`,
    value,
  ])
  return {
    name,
    command: node,
    args: [join(root, 'dist/index.js')],
    isRead: true,
    env: {
      ...Object.fromEntries(variables),
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      ...files,
      ...env,
    },
  }
}

/**
 * Inputs of an upload to a stand-in for the service.
 * @param {string} file
 * @param {string} url
 */
export function uploadInputs(file, url) {
  return { file, 'service-url': url, 'access-id': '1', 'secret-key': 'none' }
}

function findNodes() {
  const major = process.versions.node.split('.')[0] ?? ''
  /** @type {Record<string, string>} */
  const found = { [major]: process.execPath }
  for (const other of ['20', '24']) {
    const path = join(ROOT, `.ci/runtimes/node_modules/node${other}/bin/node`)
    if (existsSync(path)) found[other] ??= path
  }
  return found
}
