// Writes the bill of materials of the bundles, in CycloneDX: npm's own, of just what they hold.
// node scripts/sbom.js FILE
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {{'bom-ref': string, name: string, version: string, scope?: string}} Component
 * @typedef {{ref: string, dependsOn: string[]}} Dependency
 * @typedef {{metadata: {component: Component}, components: Component[], dependencies: Dependency[]}} Bill
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** What the last build put into the bundles: names of packages. */
const BUNDLED = join(root, 'lib', 'bundled-packages.json')

/**
 * A bill that names the bundled packages alone.
 * @param {Bill} bill of all that is installed, development tools too
 * @param {readonly string[]} bundled names of packages
 * @returns {Bill}
 */
export function billOf(bill, bundled) {
  const components = bill.components
    // Several versions may be installed; the one at the top is the one that is bundled.
    .filter(({ name, version }) => bundled.includes(name) && version === versionOf(name))
    .map((component) => ({ ...component, scope: 'required' }))
  const refs = new Set(components.map((component) => component['bom-ref']))
  const product = { ...bill.metadata.component, name: 'upload-account-package' }
  return {
    ...bill,
    metadata: { ...bill.metadata, component: product },
    components,
    dependencies: [
      { ref: product['bom-ref'], dependsOn: [...refs] },
      ...Array.from(refs, (ref) => ({ ref, dependsOn: [] })),
    ],
  }
}

/**
 * Version of a package in node_modules.
 * @param {string} name
 */
function versionOf(name) {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2)
  if (file === undefined) throw new Error('Say where to write it: node scripts/sbom.js FILE')
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
  const options = /** @type {const} */ ({ cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
  // npm is a batch file on Windows, which only a shell starts.
  const bill = execFileSync('npm', args, { ...options, shell: process.platform === 'win32' })
  const bundled = JSON.parse(readFileSync(BUNDLED, 'utf8'))
  writeFileSync(file, `${JSON.stringify(billOf(JSON.parse(bill), bundled), null, 2)}\n`)
}
