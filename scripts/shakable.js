// Packages of which a bundle takes only what is used. Their own package.json doesn't say that loading
// them does nothing by itself, so a bundler has to keep all that they import: @actions/core's
// OpenID Connect client, which no action here calls, would bring along a whole HTTP stack.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGES = ['@actions/core']

/**
 * Puts copies of the packages, declared to be free of side effects, where the modules in `folder`
 * find them first.
 * @param {string} root the folder with node_modules
 * @param {string} folder
 */
export function addShakablePackages(root, folder) {
  for (const name of PACKAGES) {
    const copy = join(folder, 'node_modules', name)
    cpSync(join(root, 'node_modules', name), copy, { recursive: true })
    const manifest = join(copy, 'package.json')
    const content = JSON.parse(readFileSync(manifest, 'utf8'))
    writeFileSync(manifest, JSON.stringify({ ...content, sideEffects: false }))
  }
}
