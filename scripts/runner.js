// Runs a bundled action as a GitHub runner does: inputs and files by way of the environment.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/**
 * A step to run.
 * @typedef {object} Step
 * @property {string} main path of the bundle
 * @property {Record<string, string>} inputs
 * @property {string} workspace what paths are relative to
 * @property {string} folder an empty or new folder for the runner's own files
 * @property {Record<string, string>} [env] further environment variables
 * @property {string} [node] the Node.js to run it with; this one unless given
 * @property {(child: import('node:child_process').ChildProcess) => void} [onStart]
 */

/**
 * What came of a step.
 * @typedef {object} StepResult
 * @property {number | null} exitCode null after a signal
 * @property {string} stdout the raw log, workflow commands included
 * @property {string} stderr
 * @property {Record<string, string>} outputs
 * @property {string} summary path of the job summary, in Markdown
 */

/** Variables of this machine that a step may see; the rest is the runner's. */
const INHERITED = ['PATH', 'HOME', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']

/**
 * Runs a step to its end.
 * @param {Step} step
 * @returns {Promise<StepResult>}
 */
export async function runStep({ main, inputs, workspace, folder, env = {}, node, onStart }) {
  mkdirSync(folder, { recursive: true })
  const files = { output: join(folder, 'output'), summary: join(folder, 'summary.md') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const child = spawn(node ?? process.execPath, [main], {
    cwd: workspace,
    env: {
      ...Object.fromEntries(INHERITED.flatMap((name) => pair(name, process.env[name]))),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: folder,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variable(name), value])),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close')
  onStart?.(child)
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return {
    exitCode: child.exitCode,
    // A runner takes lines of either kind.
    stdout: stdout.replaceAll(EOL, '\n'),
    stderr,
    outputs: parseOutputs(readFileSync(files.output, 'utf8')),
    summary: files.summary,
  }
}

/**
 * The log as GitHub shows it: annotations as text, and without the commands that the runner carries
 * out silently.
 * @param {string} stdout
 * @returns {string[]}
 */
export function shownLog(stdout) {
  return stdout
    .split('\n')
    .filter((line, index, lines) => index < lines.length - 1 || line !== '')
    .flatMap((line) => {
      const command = parseCommand(line)
      return command === undefined ? [line] : shownCommand(command)
    })
}

/**
 * A workflow command.
 * @typedef {object} Command
 * @property {string} name
 * @property {Record<string, string>} properties
 * @property {string} message
 */

/**
 * The workflow command that a line of the log is, if it is one.
 * @param {string} line
 * @returns {Command | undefined}
 */
export function parseCommand(line) {
  const found = /^\s*::([A-Za-z-]+)(?: (.*?))?::(.*)$/.exec(line)
  if (found === null) return undefined
  const [, name = '', properties = '', data = ''] = found
  const pairs = properties.split(',').map((text) => /^([^=]*)=(.*)$/.exec(text)?.slice(1) ?? [])
  return {
    name,
    properties: Object.fromEntries(
      pairs.flatMap(([key, value]) => pair(key ?? '', value && unescapeData(value))),
    ),
    message: unescapeData(data),
  }
}

/** @param {Command} command */
function shownCommand({ name, properties, message }) {
  switch (name) {
    case 'error':
    case 'warning':
    case 'notice': {
      const { file, line, title } = properties
      const place = file === undefined ? [] : [line === undefined ? file : `${file}:${line}`]
      const heading = title === undefined ? [] : [`[${title}]`]
      return [
        [`${name[0]?.toUpperCase()}${name.slice(1)}:`, ...place, ...heading, message].join(' '),
      ]
    }
    case 'group':
      return [`▾ ${message}`]
    default:
      return []
  }
}

/** @param {string} text */
function unescapeData(text) {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

/**
 * The file of outputs: `name<<delimiter`, the value, the delimiter.
 * @param {string} content
 * @returns {Record<string, string>}
 */
function parseOutputs(content) {
  const found = content.matchAll(/^([^\r\n<]+)<<([^\r\n]+)\r?\n([\s\S]*?)\r?\n\2$/gm)
  return Object.fromEntries(Array.from(found, ([, name, , value]) => [name, value]))
}

/**
 * Name of the variable of an input.
 * @param {string} input
 */
function variable(input) {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}

/**
 * @template T
 * @param {string} name
 * @param {T | undefined} value
 * @returns {[string, T][]}
 */
function pair(name, value) {
  return value === undefined ? [] : [[name, value]]
}
