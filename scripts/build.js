// Compiles the kernel, then src to lib/, and bundles all programs and the page into dist/, with the
// licences of what is bundled.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, printSync } from '@swc/core'
import { buildKernels } from './kernel.js'
import { bundledPackages, licenceText } from './licences.js'
import { buildPage } from './page.js'
import { addShakablePackages } from './shakable.js'

const require = createRequire(import.meta.url)
const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What all bundled programs share, and where it goes. */
const BUNDLE = { entry: 'lib/programs.js', out: 'dist/shared' }

/** The program that each file starts, or the function that it exports. */
const ENTRIES = {
  'dist/index.js': { program: 'upload' },
  'dist/push/index.js': { program: 'push' },
  'dist/follow/index.js': { program: 'follow' },
  'dist/cloudbase/index.js': { program: 'cloudbase' },
  'dist/pack/index.js': { program: 'pack' },
  'dist/cli/index.js': { program: 'command-line', isCommand: true },
  // For tests of other projects, which then need none of its dependencies.
  'dist/emulator/index.js': { exports: 'startEmulator' },
  'dist/library/pack.js': { exports: 'ActionError, ListError, pack, RejectedError' },
}

const TSC = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
const NCC = join(dirname(require.resolve('@vercel/ncc/package.json')), 'dist', 'ncc', 'cli.js')

/**
 * @param {string} script
 * @param {string[]} args
 */
function run(script, args) {
  const done = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' })
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout}${done.stderr}`)
    process.exit(done.status ?? 1)
  }
}

const temp = mkdtempSync(join(tmpdir(), 'build-'))
buildKernels({ root, temp, run })
for (const folder of ['lib', 'dist']) rmSync(join(root, folder), { recursive: true, force: true })
run(TSC, ['-p', 'tsconfig.json'])
addShakablePackages(root, join(root, 'lib'))
const statsFile = join(temp, 'stats.json')
run(NCC, ['build', BUNDLE.entry, '-o', BUNDLE.out, '--stats-out', statsFile, '--no-cache'])
slim(join(root, BUNDLE.out))
const pagePackages = await buildPage(root)
const programPackages = bundledPackages(JSON.parse(readFileSync(statsFile, 'utf8')))
const packages = [...new Set([...programPackages, ...pagePackages])].sort()
writeFileSync(join(root, 'dist/licenses.txt'), licenceText(root, packages))
// For the bill of materials.
writeFileSync(join(root, 'lib/bundled-packages.json'), `${JSON.stringify(packages)}\n`)
writeFileSync(join(root, 'dist/package.json'), '{\n  "type": "module"\n}\n')
rmSync(join(root, BUNDLE.out, 'package.json'))
for (const [file, entry] of Object.entries(ENTRIES)) writeEntry(file, entry)
rmSync(temp, { recursive: true })
rmSync(join(root, 'lib/node_modules'), { recursive: true })

/**
 * Takes comments and white space out of what is bundled: every run reads this code, and every workflow
 * fetches it. All names stay, so that a stack trace can be read, and so do the brackets around
 * functions, by which V8 knows those that are called at once: it then doesn't parse them twice.
 * @param {string} folder
 */
function slim(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const path = join(folder, name)
    const jsc = { target: /** @type {const} */ ('es2024') }
    const syntax = { syntax: /** @type {const} */ ('ecmascript'), comments: false }
    const module = parseSync(readFileSync(path, 'utf8'), { ...syntax, ...jsc })
    writeFileSync(path, `${printSync(module, { minify: true, jsc }).code}\n`)
  }
}

/**
 * Writes a file that starts a program of the bundle, or gives one of its functions.
 * @param {string} file
 * @param {{program?: string, isCommand?: boolean, exports?: string}} entry
 */
function writeEntry(file, { program, isCommand = false, exports }) {
  const path = join(root, file)
  mkdirSync(dirname(path), { recursive: true })
  const shared = relative(dirname(path), join(root, BUNDLE.out, 'index.js')).replaceAll('\\', '/')
  const from = `'${shared.startsWith('.') ? shared : `./${shared}`}'`
  const lines =
    exports === undefined
      ? [`import { run } from ${from}`, '', `await run('${program}')`]
      : [`export { ${exports} } from ${from}`]
  writeFileSync(path, `${[...(isCommand ? ['#!/usr/bin/env node'] : []), ...lines].join('\n')}\n`)
  if (isCommand) chmodSync(path, 0o755)
}
