// Writes the tables of README.md from what they document: inputs and outputs from the action.yml
// files, rules from the validator. With --check it writes nothing and fails when they differ.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'yaml'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * @typedef {object} Field
 * @property {string} description
 * @property {boolean} [required]
 * @property {string} [default]
 */

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  /** @param {readonly string[]} cells */
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** @param {string} path */
function readAction(path) {
  /** @type {{inputs: Record<string, Field>, outputs: Record<string, Field>}} */
  const action = parse(readFileSync(join(root, path), 'utf8'))
  return action
}

/** @type {Record<string, (path: string) => Promise<string>>} */
const TABLES = {
  inputs: async (path) =>
    table(
      ['Input', 'Required', 'Default', 'Meaning'],
      Object.entries(readAction(path).inputs).map(([name, input]) => [
        `\`${name}\``,
        input.required ? 'yes' : 'no',
        input.default === undefined ? '' : `\`${input.default}\``,
        input.description.trim(),
      ]),
    ),
  outputs: async (path) =>
    table(
      ['Output', 'Meaning'],
      Object.entries(readAction(path).outputs).map(([name, output]) => [
        `\`${name}\``,
        output.description.trim(),
      ]),
    ),
  rules: async () => {
    const module = pathToFileURL(join(root, 'lib', 'validator', 'rules.js')).href
    /** @type {{RULES: Record<string, {severity: string, summary: string, source: string}>}} */
    const { RULES } = await import(module)
    return table(
      ['Rule', 'Severity', 'When', 'Where it comes from'],
      Object.entries(RULES).map(([id, rule]) => [
        `\`${id}\``,
        rule.severity,
        rule.summary,
        rule.source,
      ]),
    )
  },
}

const path = join(root, 'README.md')
const before = readFileSync(path, 'utf8')
let after = before
for (const [block, kind = '', argument = ''] of before.matchAll(
  /<!-- docs:(\w+) ?(\S*) -->\n[\s\S]*?<!-- docs:end -->/g,
)) {
  const make = TABLES[kind]
  if (make === undefined) throw new Error(`README.md asks for an unknown table: ${kind}`)
  const head = block.slice(0, block.indexOf('\n'))
  after = after.replace(block, `${head}\n${await make(argument)}\n<!-- docs:end -->`)
}
if (process.argv.includes('--check') && after !== before) {
  process.stderr.write('README.md is out of date: run npm run docs and commit it.\n')
  process.exitCode = 1
} else if (after !== before) {
  writeFileSync(path, after)
}
