// The tables of the documents, made from what they describe, in the language of each document.

/**
 * @typedef {object} Field
 * @property {string} description
 * @property {boolean} [required]
 * @property {string} [default]
 */

/**
 * What the tables are made of.
 *
 * @typedef {object} Sources
 * @property {(path: string) => {
 *   inputs: Readonly<Record<string, Field>>,
 *   outputs: Readonly<Record<string, Field>>,
 * }} action Reads an action.yml.
 * @property {Readonly<Record<string, {severity: string, summary: string, source: string}>>} rules
 */

/**
 * The cells of a table: names as they are, texts in English. The first row is the head.
 *
 * @typedef {readonly (readonly (string | {text: string})[])[]} Table
 */

const BLOCK = /<!-- docs:(\w+) ?(\S*) -->\n[\s\S]*?<!-- docs:end -->/g

/** @param {string} text */
const words = (text) => ({ text: text.trim() })

/** @type {Readonly<Record<string, (sources: Sources, path: string) => Table>>} */
const TABLES = {
  inputs: ({ action }, path) => [
    ['Input', 'Required', 'Default', 'Meaning'].map(words),
    ...Object.entries(action(path).inputs).map(([name, input]) => [
      `\`${name}\``,
      words(input.required ? 'yes' : 'no'),
      input.default === undefined ? '' : `\`${input.default}\``,
      words(input.description),
    ]),
  ],
  outputs: ({ action }, path) => [
    ['Output', 'Meaning'].map(words),
    ...Object.entries(action(path).outputs).map(([name, output]) => [
      `\`${name}\``,
      words(output.description),
    ]),
  ],
  rules: ({ rules }) => [
    ['Rule', 'Severity', 'When', 'Where it comes from'].map(words),
    ...Object.entries(rules).map(([id, { severity, summary, source }]) => [
      `\`${id}\``,
      ...[severity, summary, source].map(words),
    ]),
  ],
}

/**
 * Writes a document's tables anew, each between `<!-- docs:… -->` and `<!-- docs:end -->`.
 *
 * @param {string} document
 * @param {Sources} sources
 * @param {(text: string) => string} [translate] English text to the document's language
 * @returns {string} the whole document
 * @throws {Error} a table is asked for that nobody knows
 */
export function fillTables(document, sources, translate = (text) => text) {
  return document.replace(BLOCK, (block, kind, path) => {
    const make = TABLES[kind]
    if (make === undefined) throw new Error(`A document asks for an unknown table: ${kind}`)
    const [head = [], ...rows] = make(sources, path).map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell : translate(cell.text))),
    )
    const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
    return [block.slice(0, block.indexOf('\n')), ...lines, '<!-- docs:end -->'].join('\n')
  })
}

/** Texts by their English original; remembers which were asked for. */
export class Translations {
  #texts
  /** @type {Set<string>} */
  #used = new Set()

  /** @param {Readonly<Record<string, string>>} texts */
  constructor(texts) {
    this.#texts = new Map(Object.entries(texts))
  }

  /**
   * The translation; the English text when there is none, which is a problem then.
   *
   * @param {string} english
   */
  translate(english) {
    this.#used.add(english)
    return this.#texts.get(english) ?? english
  }

  /** What is missing, and what is stale: translations that nobody has asked for. */
  problems() {
    const missing = [...this.#used].filter((english) => !this.#texts.has(english))
    const stale = [...this.#texts.keys()].filter((english) => !this.#used.has(english))
    return [
      ...missing.map((english) => `There is no translation of: ${english}`),
      ...stale.map((english) => `Nothing in the tables reads so any more: ${english}`),
    ]
  }
}
