// The licences of what a bundle holds. ncc's own list leaves packages out once a bundle has more
// than one chunk, so the list is made from the names of the modules that went into it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A module in a bundler's statistics; concatenated ones hold others.
 * @typedef {object} Module
 * @property {string} [name]
 * @property {Module[]} [modules]
 * @property {boolean} [orphan] seen, but not in the bundle by itself
 */

/**
 * Names of the packages that a bundle holds, sorted.
 * @param {{modules?: Module[]}} stats
 * @returns {string[]}
 */
export function bundledPackages(stats) {
  /** @type {Set<string>} */
  const packages = new Set()
  /** @param {Module[]} modules */
  const visit = (modules) => {
    for (const { name = '', modules: inner = [] } of modules) {
      const found = name.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/)
      if (found?.[1] !== undefined) packages.add(found[1])
      visit(inner)
    }
  }
  visit((stats.modules ?? []).filter(({ orphan }) => !orphan))
  return [...packages].sort()
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
