// The licences of what is bundled.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Names of the packages that modules are of, sorted.
 * @param {readonly string[]} modules their paths
 * @returns {string[]}
 */
export function packagesOf(modules) {
  const names = modules.flatMap((path) => {
    const name = path.replaceAll('\\', '/').match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1]
    return name === undefined ? [] : [name]
  })
  return [...new Set(names)].sort()
}

/**
 * The text of a file of licences.
 * @param {string} root the folder with node_modules
 * @param {readonly string[]} packages
 * @returns {string}
 */
export function licenceText(root, packages) {
  return packages.map((name) => `${licenceOf(root, name).trim()}\n`).join(`\n${'-'.repeat(80)}\n\n`)
}

/**
 * @param {string} root
 * @param {string} name
 */
function licenceOf(root, name) {
  const folder = join(root, 'node_modules', name)
  if (!existsSync(folder)) throw new Error(`${name} is bundled, but not in node_modules itself.`)
  /** @type {{version: string, license: string}} */
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry))
  if (file === undefined) throw new Error(`${name} has no licence file.`)
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
  return `${name} ${version}\n${license}\n\n${text}`
}
