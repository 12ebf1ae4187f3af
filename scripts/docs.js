// Writes the tables of the documents (the README and those in docs/, in both languages) from what they
// describe: inputs and outputs from the action.yml files, rules from the validator, the Chinese texts
// from docs/zh-CN.yml. Writes nothing when a translation is missing or stale. With --check it never
// writes, and fails when a table differs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { fillTables, Translations } from './document-tables.js'

const TRANSLATIONS = 'docs/zh-CN.yml'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** @param {string} path */
const read = (path) => readFileSync(join(root, path), 'utf8')

/** @type {{RULES: import('./document-tables.js').Sources['rules']}} */
const { RULES } = await import(
  pathToFileURL(join(root, 'lib', 'validator', 'rules', 'rules.js')).href
)
const sources = { action: (/** @type {string} */ path) => parse(read(path)), rules: RULES }
const chinese = new Translations(parse(read(TRANSLATIONS)))

const documents = [
  ...['README.md', 'README.zh-CN.md'],
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const changed = documents
  .map((path) => {
    const isChinese = path.endsWith('.zh-CN.md')
    const translate = (/** @type {string} */ text) => (isChinese ? chinese.translate(text) : text)
    return { path, text: fillTables(read(path), sources, translate) }
  })
  .filter(({ path, text }) => text !== read(path))

const problems = chinese.problems().map((problem) => `${TRANSLATIONS}: ${problem}`)
if (process.argv.includes('--check')) {
  problems.push(
    ...changed.map(({ path }) => `${path} is out of date: run npm run docs and commit it.`),
  )
}
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`)
  process.exitCode = 1
} else {
  for (const { path, text } of changed) writeFileSync(join(root, path), text)
}
