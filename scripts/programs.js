// Bundles the programs, the emulator and the library that packs: all into one bundle, so that what
// several need stands there once. Two steps: modules that are needed together are joined into one, then
// the bundle is made of these. A bundler alone puts each module that several files need into a function,
// and V8 looks at what is in a function twice.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules, createRequire } from 'node:module'
import { dirname, join, posix, relative, sep } from 'node:path'
import { rolldown } from 'rolldown'
import { packagesOf } from './licences.js'

/** The files of `dist`, and what they run to its end, or give. */
const ENTRIES = {
  'index.js': { runs: 'upload' },
  'push/index.js': { runs: 'push' },
  'follow/index.js': { runs: 'follow' },
  'cloudbase/index.js': { runs: 'cloudbase' },
  'pack/index.js': { runs: 'pack' },
  'cli/index.js': { runs: 'command-line', isCommand: true },
  // For tests of other projects, which then need none of its dependencies.
  'emulator/index.js': { gives: 'startEmulator', of: 'emulator' },
  'library/pack.js': { gives: 'ActionError, ListError, pack, RejectedError', of: 'packer' },
}

/** What is bundled, by name: its module in `src`, and what is wanted of it. */
const PARTS = {
  upload: { from: 'github/upload/index.ts', wants: 'main' },
  push: { from: 'github/push/index.ts', wants: 'main' },
  follow: { from: 'github/follow/index.ts', wants: 'main' },
  cloudbase: { from: 'github/cloudbase/index.ts', wants: 'main' },
  pack: { from: 'github/pack/index.ts', wants: 'main' },
  'command-line': { from: 'cli/index.ts', wants: 'main' },
  emulator: { from: 'emulator/index.ts', wants: ENTRIES['emulator/index.js'].gives },
  packer: { from: 'platform/node/packer.ts', wants: ENTRIES['library/pack.js'].gives },
}

const require = createRequire(import.meta.url)
const NCC = join(dirname(require.resolve('@vercel/ncc/package.json')), 'dist', 'ncc', 'cli.js')

/** Where joined modules go, and the one that loads them. */
const JOINED = 'lib/joined'
const LOADER = 'loader.js'
/** Where the bundle goes. */
const SHARED = 'shared'

/** Where ncc begins a module: in brackets, after its number. */
const MODULE = /^\/\*{3}\/ \(\(([\w, ]*)\) => \{$/gm

/** The programs whose start is to be short. */
const ACTION = 'github/upload/index.ts'
const COMMAND_LINE = 'cli/index.ts'
/** What most runs with a finding need, and no other. */
const FINDING_TEXTS = 'messages/en/finding.ts'

/**
 * Takes white space out of the code, and nothing else: every run reads it, and every workflow fetches
 * it. All names stay, so that a stack trace can be read. Texts become ASCII, which V8 keeps in half the
 * memory.
 */
const SLIM = {
  ...{ compress: false, mangle: false },
  codegen: { removeWhitespace: true, asciiOnly: true },
}

const ENTRY = '\0entry:'
/** The part that is in the file that all read. */
const AT_ONCE = 'upload'

/**
 * Bundles all programs into `dist`.
 * @param {string} root
 * @returns {Promise<string[]>} names of the packages that are bundled, sorted
 */
export async function bundlePrograms(root) {
  const joined = join(root, JOINED)
  const { packages } = await joinModules(root, { out: joined })
  writeFileSync(join(joined, LOADER), loader())
  const out = join(root, 'dist', SHARED)
  ncc(root, ['build', join(joined, LOADER), '-o', out, '--no-cache'])
  rmSync(join(out, 'package.json'))
  for (const file of readdirSync(out)) compileAtOnce(join(out, file))
  for (const [file, entry] of Object.entries(ENTRIES)) writeEntry(join(root, 'dist'), file, entry)
  return packages
}

/**
 * Joins the modules of `src`, and of packages, that are needed together.
 * @param {string} root
 * @param {object} [options]
 * @param {string | null} [options.out] the folder; null writes nothing
 * @param {boolean} [options.slim] whether to take out white space and comments
 * @returns {Promise<{packages: string[], code: Map<string, string>}>} names of the packages of which
 * something is joined, sorted, and the files
 */
export async function joinModules(root, { out = null, slim = true } = {}) {
  const src = join(root, 'src')
  const names = Object.keys(PARTS)
  const bundle = await rolldown({
    ...optionsFor(root),
    input: Object.fromEntries(names.map((name) => [name, ENTRY + name])),
    plugins: [entries(src), requiredBuiltins()],
    preserveEntrySignatures: 'allow-extension',
  })
  const { output } = await bundle[out === null ? 'generate' : 'write']({
    ...{ dir: out ?? '', format: 'esm', entryFileNames: '[name].js' },
    chunkFileNames: ({ facadeModuleId, name }) =>
      `shared/${nameIn(src, facadeModuleId) ?? name}.js`,
    codeSplitting: { groups: await groupsOf(root), includeDependenciesRecursively: false },
    comments: false,
    minify: slim && SLIM,
  })
  await bundle.close()
  const files = output.flatMap((file) => (file.type === 'chunk' ? [file] : []))
  return {
    packages: packagesOf(files.flatMap(modulesIn)),
    code: new Map(files.map(({ fileName, code }) => [fileName, code])),
  }
}

/** A module that loads each part when it is asked for; the upload action, which runs most, at once. */
function loader() {
  const parts = Object.keys(PARTS).map((name) => {
    const mode = name === AT_ONCE ? "/* webpackMode: 'eager' */ " : ''
    return `  ${JSON.stringify(name)}: () => import(${mode}'./${name}.js'),`
  })
  return `const PARTS = {\n${parts.join('\n')}\n}\nexport const load = (part) => PARTS[part]()\n`
}

/**
 * Has the modules in a file compiled when it is read. V8 does so with a function that stands in brackets,
 * since such a one is mostly called at once; of an arrow function it only looks for the end, and reads it
 * again when it is called.
 * @param {string} path
 */
function compileAtOnce(path) {
  const code = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    code.replace(MODULE, (_, parameters) => `/***/ (function (${parameters}) {`),
  )
}

/**
 * @param {string} root
 * @param {string[]} args
 */
function ncc(root, args) {
  const done = spawnSync(process.execPath, [NCC, ...args], { cwd: root, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`ncc failed: ${done.stdout}${done.stderr}`)
}

/**
 * Writes a file of `dist`, which runs a part of the bundle or gives what is in it.
 * @param {string} dist
 * @param {string} file
 * @param {{runs?: string, gives?: string, of?: string, isCommand?: boolean}} entry
 */
function writeEntry(dist, file, { runs, gives, of, isCommand = false }) {
  const path = join(dist, file)
  mkdirSync(dirname(path), { recursive: true })
  const bundle = posix.relative(posix.dirname(file), `${SHARED}/index.js`)
  const from = bundle.startsWith('.') ? bundle : `./${bundle}`
  const lines = [
    ...(isCommand ? ['#!/usr/bin/env node'] : []),
    `import { load } from '${from}'`,
    '',
    ...(gives === undefined
      ? [`const { main } = await load('${runs}')`, 'await main()']
      : [`export const { ${gives} } = await load('${of}')`]),
  ]
  writeFileSync(path, `${lines.join('\n')}\n`)
  if (isCommand) chmodSync(path, 0o755)
}

/**
 * @param {string} root
 * @returns {import('rolldown').InputOptions}
 */
function optionsFor(root) {
  return {
    ...{ cwd: root, platform: 'node', tsconfig: false },
    // Front doors name all that is in a room; that matters only where it is used.
    checks: { ineffectiveDynamicImport: false },
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    // To load a module does nothing by itself, here and in every package that is bundled; some of their
    // manifests don't say so. All that they import would be kept otherwise: @actions/core's client for
    // OpenID Connect, which no action here calls, brings along a whole HTTP stack.
    treeshake: { moduleSideEffects: false },
  }
}

/**
 * The modules that stand for the parts.
 * @param {string} src
 * @returns {import('rolldown').Plugin}
 */
function entries(src) {
  return {
    name: 'entries',
    resolveId: (id) => (id.startsWith(ENTRY) ? { id, moduleSideEffects: true } : null),
    load(id) {
      if (!id.startsWith(ENTRY)) return null
      const { from, wants } = PARTS[/** @type {keyof typeof PARTS} */ (id.slice(ENTRY.length))]
      return `export { ${wants} } from ${pathIn(src, from)}`
    },
  }
}

/**
 * Which modules stand in a file together. To read one file takes less time than to read several, and to
 * read what isn't needed takes time, too. The core is what the upload action needs at once: it is run
 * most, and most of its code is what other programs need as well.
 * @param {string} root
 * @returns {Promise<import('rolldown').CodeSplittingGroup[]>}
 */
async function groupsOf(root) {
  const action = await neededAtOnce(root, ACTION)
  const commandLine = await neededAtOnce(root, COMMAND_LINE)
  const findings = await neededAtOnce(root, FINDING_TEXTS)
  const services =
    /[/\\]src[/\\](?:net|services|messages)[/\\]|[/\\](?:lossless-json|form-data-encoder|@actions)[/\\]/
  const lists = /[/\\]src[/\\](?:pack|platform[/\\]node[/\\]pack)[/\\]/
  return [
    { name: 'core', test: (id) => action.has(id), priority: 5 },
    { name: 'command-line', test: (id) => commandLine.has(id), priority: 4 },
    { name: 'findings', test: (id) => findings.has(id), priority: 3 },
    { name: 'services', test: services, priority: 2, minShareCount: 2 },
    { name: 'lists', test: lists, priority: 1, minShareCount: 2 },
  ]
}

/**
 * The modules of which a program needs something as soon as it is loaded.
 * @param {string} root
 * @param {string} program its path in `src`
 * @returns {Promise<ReadonlySet<string>>}
 */
async function neededAtOnce(root, program) {
  const bundle = await rolldown({
    ...optionsFor(root),
    input: join(root, 'src', program),
    plugins: [{ name: 'later', resolveDynamicImport: () => false }],
  })
  const { output } = await bundle.generate({ format: 'esm' })
  await bundle.close()
  return new Set(output.flatMap(modulesIn))
}

/**
 * The modules of which something is in a file.
 * @param {import('rolldown').OutputChunk | import('rolldown').OutputAsset} file
 * @returns {string[]}
 */
function modulesIn(file) {
  if (file.type !== 'chunk') return []
  return Object.entries(file.modules).flatMap(([id, { code }]) => (code ? [id] : []))
}

/**
 * Requires modules of Node.js instead of importing them: an import looks at all that a module exports,
 * and of some, such as `node:fs`, that loads a dozen others.
 * @returns {import('rolldown').Plugin}
 */
function requiredBuiltins() {
  const builtins = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]))
  return {
    name: 'required-builtins',
    renderChunk(code) {
      /** @type {Map<string, string[]>} */
      const names = new Map()
      let [at, kept, whole] = [0, '', '']
      for (const node of this.parse(code).body) {
        const name = node.type === 'ImportDeclaration' ? node.source.value : ''
        if (node.type !== 'ImportDeclaration' || !builtins.has(name)) continue
        kept += code.slice(at, node.start)
        at = node.end
        for (const { local, ...specifier } of node.specifiers) {
          if (specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier') {
            const { name: key } = specifier.imported
            const pair = key === local.name ? key : `${key}: ${local.name}`
            names.set(name, [...(names.get(name) ?? []), pair])
          } else whole += `const ${local.name} = ${requireOf(name)}`
        }
      }
      if (at === 0) return null
      const parts = Array.from(
        names,
        ([name, all]) => `const { ${all.join(', ')} } = ${requireOf(name)}`,
      )
      const { line, rest } = firstLineOf(kept + code.slice(at))
      return `${line}import { createRequire as requireFrom } from 'node:module';
const requireBuiltin = requireFrom(import.meta.url);
${parts.join('')}${whole}${rest}`
    },
  }
}

/** @param {string} name of a module of Node.js */
function requireOf(name) {
  return `requireBuiltin('${name}');\n`
}

/**
 * The line by which a system starts a file as a program, if there is one, and what follows.
 * @param {string} code
 */
function firstLineOf(code) {
  const line = /^#!.*\n/.exec(code)?.[0] ?? ''
  return { line, rest: code.slice(line.length) }
}

/**
 * The name of a file for a module that is loaded by itself: its place in `src`.
 * @param {string} src
 * @param {string | null} module
 */
function nameIn(src, module) {
  if (!module?.startsWith(src)) return undefined
  return relative(src, module)
    .replace(/(?:[/\\]index)?\.ts$/, '')
    .replaceAll(sep, '-')
}

/**
 * @param {string} src
 * @param {string} path
 */
function pathIn(src, path) {
  return JSON.stringify(join(src, path))
}
