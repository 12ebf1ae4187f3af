// Puts the page into one file: its script, which is also that of its workers, its style, and a policy
// that allows these two, by their digests, and nothing else.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { minifySync, parseSync } from '@swc/core'

import { build } from 'esbuild'
import { licenceText } from './licences.js'

/** The oldest browsers in which the page has what it needs. */
const TARGET = ['chrome119', 'firefox128', 'safari17.4']

/** Where the page goes, from the root. */
export const PAGE_FILE = 'dist/page/account-package.html'

/**
 * Builds the page.
 * @param {string} root
 * @returns {Promise<string[]>} names of the packages that it holds
 * @throws {Error} for what can't stand in a page
 */
export async function buildPage(root) {
  const whole = await bundle(root, 'index.ts')
  const said = saidIn(whole.code)
  const { code, packages } = await bundle(root, 'index.ts', (key) => said.test(`"${key}"`))
  // Finds a little more to leave out than the bundler does.
  const script = minifySync(code, { module: false, compress: true, mangle: true }).code
  const { code: style } = await bundle(root, 'page.css')
  if (/["'`]node:|\brequire\(/.test(script)) throw new Error('The script needs Node.js.')
  const licences = licenceText(root, packages)
  // Either would end what it stands in.
  if (/<\/script|<!--/i.test(script)) throw new Error('The script holds the end of a script.')
  if (/<\/style/i.test(style)) throw new Error('The style holds the end of a style.')
  if (licences.includes('-->')) throw new Error('A licence holds the end of a comment.')
  const parts = new Map([
    ['policy', policyFor(script, style)],
    ['script', script],
    ['style', style],
  ])
  const template = readFileSync(join(root, 'src/page/index.html'), 'utf8').replaceAll('\r\n', '\n')
  const page = template.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => parts.get(name) ?? '')
  mkdirSync(join(root, 'dist/page'), { recursive: true })
  writeFileSync(join(root, PAGE_FILE), `${page}<!--\n${licences}-->\n`)
  return packages
}

/**
 * @param {string} root
 * @param {string} entry
 * @param {(key: string) => boolean} isSaid which texts of the catalogues are kept
 */
async function bundle(root, entry, isSaid = () => true) {
  const { outputFiles, metafile } = await build({
    ...{ entryPoints: [join(root, 'src/page', entry)], absWorkingDir: root, write: false },
    ...{ bundle: true, minify: true, metafile: true, outdir: 'dist/page' },
    ...{ format: 'iife', platform: 'browser', charset: 'utf8', target: TARGET },
    ...{ legalComments: 'none', logLevel: 'error' },
    // Front doors name what the page doesn't use; nothing of Node.js may be left of that in the end.
    external: ['node:*', ...builtinModules],
    tsconfigRaw: { compilerOptions: { target: 'es2023' } },
    plugins: [
      { name: 'unsaid', setup: (build) => leaveOutUnsaid(build, isSaid) },
      { name: 'unused', setup: leaveOutDeflating },
    ],
  })
  // What was only looked at is not in it.
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
  )
  const names = used.flatMap(
    (path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? [],
  )
  return { code: (outputFiles[0]?.text ?? '').trim(), packages: [...new Set(names)].sort() }
}

/**
 * What matches the keys, in quotes, of all texts that a script says: by their keys, or by keys that it
 * puts together of a beginning and something else.
 * @param {string} script
 */
function saidIn(script) {
  const quoted = script.matchAll(/([{,]?)"([a-z-]+\.[\w.-]+)"(:?)/g)
  // In a catalogue a key stands behind `{` or `,` and before `:`.
  const whole = Array.from(quoted).flatMap(([, before, key, behind]) =>
    before !== '' && behind !== '' ? [] : [`"${key}"`],
  )
  const begun = Array.from(script.matchAll(/`([a-z-]+\.[\w.-]*)\$\{/g), ([, key]) => `"${key}`)
  return new RegExp([...whole.map((key) => `^${key}$`), ...begun.map((key) => `^${key}`)].join('|'))
}

/**
 * Leaves texts out of the catalogues that nothing says, which are many: those of pushes, for instance.
 * @param {import('esbuild').PluginBuild} build
 * @param {(key: string) => boolean} isSaid
 */
function leaveOutUnsaid({ onLoad }, isSaid) {
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

/**
 * Says of pako's table of ways to deflate that making it does nothing else, so that all of deflating is
 * left out of what only inflates.
 * @param {import('esbuild').PluginBuild} build
 */
function leaveOutDeflating({ onLoad }) {
  onLoad({ filter: /[/\\]pako\.mjs$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replaceAll('new Config(', '/* @__PURE__ */ new Config('),
  }))
}

/**
 * What the page may do (Content Security Policy Level 3): run this script, also in workers, with
 * WebAssembly, and use this style. All connections are forbidden.
 * @param {string} script
 * @param {string} style
 */
function policyFor(script, style) {
  return [
    "default-src 'none'",
    `script-src '${digestOf(script)}' 'wasm-unsafe-eval'`,
    `style-src '${digestOf(style)}'`,
    'worker-src blob:',
    'img-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/** @param {string} text */
function digestOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
