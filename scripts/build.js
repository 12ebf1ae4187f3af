// Compiles the kernel, then src to lib/, and bundles each entry into dist/, with the licences of what is bundled.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildKernel } from './kernel.js'
import { bundledPackages, licenceText } from './licences.js'
import { addShakablePackages } from './shakable.js'

const require = createRequire(import.meta.url)
const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Entry of each bundle, and the folder that the bundle goes to. */
const BUNDLES = [
  { entry: 'lib/actions/upload/index.js', out: 'dist' },
  { entry: 'lib/cli/index.js', out: 'dist/cli' },
  // For tests of other projects, which then need none of its dependencies.
  { entry: 'lib/emulator/index.js', out: 'dist/emulator' },
  { entry: 'lib/actions/push/index.js', out: 'dist/push' },
  { entry: 'lib/actions/cloudbase/index.js', out: 'dist/cloudbase' },
]

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
buildKernel({ root, temp, run })
for (const folder of ['lib', 'dist']) rmSync(join(root, folder), { recursive: true, force: true })
run(TSC, ['-p', 'tsconfig.json'])
addShakablePackages(root, join(root, 'lib'))
const statsFile = join(temp, 'stats.json')
for (const { entry, out } of BUNDLES) {
  run(NCC, ['build', entry, '-o', out, '--stats-out', statsFile, '--no-cache'])
  const packages = bundledPackages(JSON.parse(readFileSync(statsFile, 'utf8')))
  writeFileSync(join(root, out, 'licenses.txt'), licenceText(root, packages))
}
rmSync(temp, { recursive: true })
rmSync(join(root, 'lib/node_modules'), { recursive: true })
