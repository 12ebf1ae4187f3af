// Compiles the kernel, then src to lib/, and bundles all programs and the page into dist/, with the
// licences of what is bundled.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildKernels } from './kernel.js'
import { licenceText } from './licences.js'
import { buildPage } from './page.js'
import { bundlePrograms } from './programs.js'

const require = createRequire(import.meta.url)
const root = dirname(dirname(fileURLToPath(import.meta.url)))

const TSC = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')

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
const programPackages = await bundlePrograms(root)
const pagePackages = await buildPage(root)
const packages = [...new Set([...programPackages, ...pagePackages])].sort()
writeFileSync(join(root, 'dist/licenses.txt'), licenceText(root, packages))
// For the bill of materials.
writeFileSync(join(root, 'lib/bundled-packages.json'), `${JSON.stringify(packages)}\n`)
writeFileSync(join(root, 'dist/package.json'), '{\n  "type": "module"\n}\n')
rmSync(temp, { recursive: true })
