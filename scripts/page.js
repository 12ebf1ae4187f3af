// Puts the page into one file: its script, which is also that of its workers, its style, and a policy
// that allows these two, by their digests, and nothing else.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename, join } from 'node:path'
import { minifySync } from '@swc/core'
import { build } from 'esbuild'
import { licenceText } from './licences.js'

/** The oldest browsers in which the page has what it needs. */
const TARGET = ['chrome119', 'firefox128', 'safari17.4']

/** Where the page goes, from the root. */
export const PAGE_FILE = 'dist/page/account-package.html'

/** Sections of the catalogues with nothing that the page says: they are a quarter of its size. */
const UNSAID = ['cli', 'cloudbase', 'follow', 'github', 'net', 'push', 'tpns', 'upload']

/**
 * Builds the page.
 * @param {string} root
 * @throws {Error} for what can't stand in a page
 */
export async function buildPage(root) {
  const { code, packages } = await bundle(root, 'index.ts')
  // Finds a little more to leave out than the bundler does.
  const script = minifySync(code, { module: false, compress: true, mangle: true }).code
  const { code: style } = await bundle(root, 'page.css')
  checkSaid(root, script)
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
}

/**
 * @param {string} root
 * @param {string} entry
 */
async function bundle(root, entry) {
  const { outputFiles, metafile } = await build({
    ...{ entryPoints: [join(root, 'src/page', entry)], absWorkingDir: root, write: false },
    ...{ bundle: true, minify: true, metafile: true, outdir: 'dist/page' },
    ...{ format: 'iife', platform: 'browser', charset: 'utf8', target: TARGET },
    ...{ legalComments: 'none', logLevel: 'error' },
    // Front doors name what the page doesn't use; nothing of Node.js may be left of that in the end.
    external: ['node:*', ...builtinModules],
    tsconfigRaw: { compilerOptions: { target: 'es2023' } },
    plugins: [
      { name: 'unsaid', setup: leaveOutUnsaid },
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
 * Leaves sections of the catalogues empty.
 * @param {import('esbuild').PluginBuild} build
 */
function leaveOutUnsaid({ onLoad }) {
  const filter = new RegExp(`[/\\\\]messages[/\\\\][\\w-]+[/\\\\](?:${UNSAID.join('|')})\\.ts$`)
  onLoad({ filter }, ({ path }) => ({
    contents: `export const ${basename(path, '.ts').toUpperCase()} = {}`,
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
 * @param {string} root
 * @param {string} script
 * @throws {Error} when a text is said whose section was left out
 */
function checkSaid(root, script) {
  for (const section of UNSAID) {
    const path = join(root, 'src/messages/en', `${section}.ts`)
    for (const [, key] of readFileSync(path, 'utf8').matchAll(/^ {2}'([\w.-]+)':/gm)) {
      if (script.includes(`"${key}"`)) throw new Error(`The page says ${key}: see UNSAID.`)
    }
  }
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
