// The texts of the page: those that stand in it from the start, and which of the catalogues its scripts
// hold.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from '@swc/core'

/**
 * Puts the words of texts into the elements that name them, in English, and in an attribute for each
 * other language.
 * @param {string} root
 * @param {string} template
 */
export async function inWords(root, template) {
  const { LANGUAGES, speakerOf } = await import(
    pathToFileURL(join(root, 'lib/messages/page.js')).href
  )
  const [english, ...others] = LANGUAGES
  /** @type {Map<string, (text: {key: string, facts: undefined}) => string>} */
  const speakers = new Map()
  for (const language of LANGUAGES) speakers.set(language, await speakerOf(language))
  /** @type {(language: string, key: string) => string} */
  const words = (language, key) =>
    (speakers.get(language)?.({ key, facts: undefined }) ?? '')
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;')
  return template.replaceAll(/ data-text="([^"]+)">/g, (attribute, key) => {
    const inOthers = others.map(
      (/** @type {string} */ language) =>
        ` data-${language.toLowerCase()}="${words(language, key)}"`,
    )
    return `${attribute.slice(0, -1)}${inOthers.join('')}>${words(english, key)}`
  })
}

/**
 * What matches the keys, in quotes, of all texts that a script says: by their keys, or by keys that it
 * puts together of a beginning and something else.
 * @param {string} script
 */
export function saidIn(script) {
  const quoted = script.matchAll(/([{,]?)"([a-z-]+\.[\w.-]+)"(:?)/g)
  // In a catalogue a key stands behind `{` or `,` and before `:`.
  const whole = Array.from(quoted).flatMap(([, before, key, behind]) =>
    before !== '' && behind !== '' ? [] : [`"${key}"`],
  )
  const begun = Array.from(script.matchAll(/`([a-z-]+\.[\w.-]*)\$\{/g), ([, key]) => `"${key}`)
  return new RegExp([...whole.map((key) => `^${key}$`), ...begun.map((key) => `^${key}`)].join('|'))
}

/**
 * Leaves all texts out, and what makes their words.
 * @param {import('esbuild').PluginBuild} build
 */
export function leaveOutAll({ onLoad }) {
  onLoad({ filter: /[/\\]messages[/\\]en[/\\][\w-]+\.ts$/ }, ({ path }) => {
    const source = readFileSync(path, 'utf8')
    const sections = Array.from(source.matchAll(/^export const ([A-Z_]+)\b/gm), ([, name]) => name)
    if (sections.length === 0) return undefined
    return {
      contents: `export const ${sections.map((name) => `${name} = {}`).join()}`,
      loader: 'ts',
    }
  })
}

/**
 * Leaves texts out of the catalogues that nothing says, which are many: those of pushes, for instance.
 * @param {import('esbuild').PluginBuild} build
 * @param {(key: string) => boolean} isSaid
 */
export function leaveOutUnsaid({ onLoad }, isSaid) {
  onLoad({ filter: /[/\\]messages[/\\](?:en|zh-CN)[/\\][\w-]+\.ts$/ }, ({ path }) => {
    // Places are told from the first statement on, so that has to be the first thing.
    const source = Buffer.from(`0;${readFileSync(path, 'utf8')}`)
    const { body, span } = parseSync(source.toString(), { syntax: 'typescript' })
    /** @type {Buffer[]} */
    const kept = []
    let at = 0
    for (const { start, end } of unsaidIn(body, isSaid)) {
      kept.push(source.subarray(at, start - span.start))
      at = end - span.start
    }
    kept.push(source.subarray(at))
    return { contents: Buffer.concat(kept), loader: 'ts' }
  })
}

/**
 * Where the texts stand that nothing says, each with the comma behind it.
 * @param {import('@swc/core').ModuleItem[]} body
 * @param {(key: string) => boolean} isSaid
 */
function unsaidIn(body, isSaid) {
  return body.flatMap((item) => {
    if (item.type !== 'ExportDeclaration') return []
    if (item.declaration.type !== 'VariableDeclaration') return []
    return item.declaration.declarations.flatMap(({ init }) => {
      if (init?.type !== 'ObjectExpression') return []
      const { properties } = init
      return properties.flatMap((property, index) => {
        if (property.type !== 'KeyValueProperty' || property.key.type !== 'StringLiteral') return []
        if (isSaid(property.key.value)) return []
        const next = properties[index + 1]
        const isPlain = next?.type === 'KeyValueProperty' && 'span' in next.key
        const end = isPlain ? next.key.span.start : init.span.end - 1
        return [{ start: property.key.span.start, end }]
      })
    })
  })
}
