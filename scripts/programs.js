// Bundles the programs, the emulator and the library that packs: all into one folder, so that what
// several need stands there once.
import { chmodSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, relative, sep } from 'node:path'
import { rolldown } from 'rolldown'
import { packagesOf } from './licences.js'

/** What each file of `dist` does: run a program to its end, or give functions of the project. */
const ENTRIES = {
  index: { runs: 'github/upload/index.ts' },
  'push/index': { runs: 'github/push/index.ts' },
  'follow/index': { runs: 'github/follow/index.ts' },
  'cloudbase/index': { runs: 'github/cloudbase/index.ts' },
  'pack/index': { runs: 'github/pack/index.ts' },
  'cli/index': { runs: 'cli/index.ts', isCommand: true },
  // For tests of other projects, which then need none of its dependencies.
  'emulator/index': { gives: 'startEmulator', from: 'emulator/index.ts' },
  'library/pack': {
    gives: 'ActionError, ListError, pack, RejectedError',
    from: 'platform/node/packer.ts',
  },
}

/** The programs whose start is to be short. */
const ACTION = 'github/upload/index.ts'
const COMMAND_LINE = 'cli/index.ts'

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

/**
 * Bundles all programs.
 * @param {string} root
 * @param {object} [options]
 * @param {string | null} [options.out] the folder; null writes nothing
 * @param {boolean} [options.slim] whether to take out white space and comments
 * @returns {Promise<{packages: string[], code: Map<string, string>}>} names of the packages that are
 * bundled, sorted, and the files
 */
export async function bundlePrograms(root, { out = join(root, 'dist'), slim = true } = {}) {
  const src = join(root, 'src')
  const names = Object.keys(ENTRIES)
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
  for (const [name, entry] of Object.entries(ENTRIES)) {
    if (out !== null && 'isCommand' in entry) chmodSync(join(out, `${name}.js`), 0o755)
  }
  const files = output.flatMap((file) => (file.type === 'chunk' ? [file] : []))
  return {
    packages: packagesOf(files.flatMap(modulesIn)),
    code: new Map(files.map(({ fileName, code }) => [fileName, code])),
  }
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
 * The modules behind the files of `dist`.
 * @param {string} src
 * @returns {import('rolldown').Plugin}
 */
function entries(src) {
  return {
    name: 'entries',
    resolveId: (id) => (id.startsWith(ENTRY) ? { id, moduleSideEffects: true } : null),
    load(id) {
      if (!id.startsWith(ENTRY)) return null
      const entry = ENTRIES[/** @type {keyof typeof ENTRIES} */ (id.slice(ENTRY.length))]
      if ('gives' in entry) return `export { ${entry.gives} } from ${pathIn(src, entry.from)}`
      const start = `import { main } from ${pathIn(src, entry.runs)}\nawait main()\n`
      return 'isCommand' in entry ? `#!/usr/bin/env node\n${start}` : start
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
  const services =
    /[/\\]src[/\\](?:net|services|messages)[/\\]|[/\\](?:lossless-json|form-data-encoder|@actions)[/\\]/
  const lists = /[/\\]src[/\\](?:pack|platform[/\\]node[/\\]pack)[/\\]/
  return [
    { name: 'core', test: (id) => action.has(id), priority: 4 },
    { name: 'command-line', test: (id) => commandLine.has(id), priority: 3 },
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
