// Puts the page into one file: its scripts, its style, and a policy that allows these, by their digests,
// and nothing else. Only the first script is run before the page is seen; the others stand in it as
// text until they are needed.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { minifySync } from '@swc/core'

import { build } from 'esbuild'
import { deflateRaw } from 'pako'
import { licenceText } from './licences.js'
import { inWords, leaveOutAll, leaveOutUnsaid, saidIn } from './page-texts.js'

/** The oldest browsers in which the page has what it needs. */
const TARGET = ['chrome119', 'firefox128', 'safari17.4']

/** Where the page goes, from the root. */
export const PAGE_FILE = 'dist/page/account-package.html'

/**
 * @typedef {object} Part
 * @property {string} entry
 * @property {boolean} speaks whether it puts texts into words; the others only name them
 * @property {string} [global] name of a global variable for what it exports
 */

/** The scripts of the page. Texts are put into words in the window alone. */
const PARTS = {
  first: { entry: 'src/page/first.ts', speaks: false },
  window: { entry: 'src/page/window/index.ts', speaks: true },
  chinese: { entry: 'src/messages/zh-CN/index.ts', speaks: true, global: 'chinese' },
  worker: { entry: 'src/page/worker/index.ts', speaks: false },
}

/**
 * Builds the page.
 * @param {string} root
 * @returns {Promise<string[]>} names of the packages that it holds
 * @throws {Error} for what can't stand in a page
 */
export async function buildPage(root) {
  const whole = await Promise.all([bundle(root, PARTS.window), bundle(root, PARTS.worker)])
  const said = saidIn(whole.map(({ code }) => code).join('\n'))
  /** @type {Map<string, string>} */
  const parts = new Map()
  const packages = new Set()
  for (const [name, part] of Object.entries(PARTS)) {
    const isSaid = (/** @type {string} */ key) => said.test(`"${key}"`)
    const made = await bundle(root, part, part.speaks ? isSaid : null)
    // Finds a little more to leave out than the bundler does.
    const code = minifySync(made.code, { module: false, compress: true, mangle: true }).code
    parts.set(name, name === 'worker' ? deflated(code) : checked(code, 'script'))
    for (const one of made.packages) packages.add(one)
  }
  const { code: style } = await bundle(root, { entry: 'src/page/page.css' })
  parts.set('style', checked(style, 'style'))
  const names = [...packages].sort()
  const licences = licenceText(root, names)
  if (licences.includes('-->')) throw new Error('A licence holds the end of a comment.')
  parts.set('policy', policyFor(parts))
  const template = readFileSync(join(root, 'src/page/index.html'), 'utf8').replaceAll('\r\n', '\n')
  const page = (await inWords(root, template)).replaceAll(
    /\{\{(\w+)\}\}/g,
    (_, name) => parts.get(name) ?? '',
  )
  mkdirSync(join(root, 'dist/page'), { recursive: true })
  writeFileSync(join(root, PAGE_FILE), `${page}<!--\n${licences}-->\n`)
  return names
}

/**
 * Code as it stands in the page until it is unpacked, by a program that makes the same bytes everywhere.
 * @param {string} code
 */
function deflated(code) {
  if (/["'`]node:|\brequire\(/.test(code)) throw new Error('A script needs Node.js.')
  return Buffer.from(deflateRaw(code, { level: 9 })).toString('base64')
}

/**
 * What stands in an element of the page: nothing that needs Node.js, or that would end the element.
 * @param {string} code
 * @param {'script' | 'style'} tag
 */
function checked(code, tag) {
  if (/["'`]node:|\brequire\(/.test(code)) throw new Error('A script needs Node.js.')
  if (new RegExp(`</${tag}|<!--`, 'i').test(code)) throw new Error(`A ${tag} holds its own end.`)
  // A page has it as a LF, and so another digest.
  if (code.includes('\r')) throw new Error(`A ${tag} holds a CR.`)
  return code
}

/**
 * @param {string} root
 * @param {Pick<Part, 'entry' | 'global'>} part
 * @param {((key: string) => boolean) | null} isSaid which texts of the catalogues are kept; null for
 *   none, nor what makes their words
 */
async function bundle(root, { entry, global }, isSaid = () => true) {
  const { outputFiles, metafile } = await build({
    ...{ entryPoints: [join(root, entry)], absWorkingDir: root, write: false },
    ...{ bundle: true, minify: true, metafile: true, outdir: 'dist/page' },
    ...{ format: 'iife', platform: 'browser', charset: 'utf8', target: TARGET },
    ...{ legalComments: 'none', logLevel: 'error' },
    ...(global === undefined ? {} : { globalName: global }),
    // Front doors name what the page doesn't use; nothing of Node.js may be left of that in the end.
    external: ['node:*', ...builtinModules],
    tsconfigRaw: { compilerOptions: { target: 'es2023' } },
    plugins: [
      { name: 'chinese', setup: (build) => loadChinese(build, root) },
      { name: 'unsaid', setup: isSaid === null ? leaveOutAll : (b) => leaveOutUnsaid(b, isSaid) },
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
 * Has the Chinese catalogue run as a part of its own, once it is imported.
 * @param {import('esbuild').PluginBuild} build
 * @param {string} root
 */
function loadChinese({ onResolve, onLoad }, root) {
  const { entry, global } = PARTS.chinese
  onResolve({ filter: /[/\\]zh-CN[/\\]index\.js$/ }, ({ kind }) =>
    kind === 'dynamic-import' ? { path: entry, namespace: 'part' } : undefined,
  )
  onLoad({ filter: /^/, namespace: 'part' }, () => ({
    contents: `import { runPart } from './src/page/parts.js'
      runPart('chinese')
      export const { ZH_CN } = globalThis.${global}`,
    resolveDir: root,
    loader: 'ts',
  }))
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
 * What the page may do (Content Security Policy Level 3): run these scripts in the window, and what it
 * makes itself in workers, with WebAssembly, and use this style. All connections are forbidden.
 * @param {Map<string, string>} parts
 */
function policyFor(parts) {
  const digestsOf = (/** @type {string[]} */ ...names) =>
    names.map((name) => `'${digestOf(parts.get(name) ?? '')}'`).join(' ')
  return [
    "default-src 'none'",
    `script-src ${digestsOf('first', 'window', 'chinese')} 'wasm-unsafe-eval'`,
    `style-src ${digestsOf('style')}`,
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
