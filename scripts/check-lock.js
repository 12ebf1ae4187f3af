// Checks that the lock files name no registry, and have the digest of every package.
// node scripts/check-lock.js
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const LOCKS = [
  'package-lock.json',
  '.ci/browser/package-lock.json',
  '.ci/runtimes/package-lock.json',
]

/** Packages of which no registry gives a digest, as `name@version`. */
const WITHOUT_DIGEST = new Set([])

/**
 * What is wrong with a lock file, a sentence each.
 * @param {{packages: Record<string, {version?: string, resolved?: string, integrity?: string, link?: boolean}>}} lock
 * @param {ReadonlySet<string>} withoutDigest
 * @returns {string[]}
 */
export function problemsOf({ packages }, withoutDigest) {
  const missing = new Set(withoutDigest)
  const problems = Object.entries(packages).flatMap(([place, entry]) => {
    if (place === '' || entry.link) return []
    const name = `${place.split('node_modules/').at(-1)}@${entry.version}`
    if (/^https?:/.test(entry.resolved ?? '')) return [`${name} names a registry.`]
    if (entry.integrity !== undefined) return []
    return missing.delete(name) ? [] : [`${name} has no integrity.`]
  })
  return [...problems, ...Array.from(missing, (name) => `${name} has its integrity by now.`)]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of LOCKS.filter((name) => existsSync(join(root, name)))) {
    const lock = JSON.parse(readFileSync(join(root, file), 'utf8'))
    for (const problem of problemsOf(lock, file === LOCKS[0] ? WITHOUT_DIGEST : new Set())) {
      process.stderr.write(`${file}: ${problem}\n`)
      process.exitCode = 1
    }
  }
  if (process.exitCode) {
    process.stderr.write('Delete node_modules and run npm install: .npmrc has what that needs.\n')
  }
  for (const name of WITHOUT_DIGEST) process.stdout.write(`Without integrity: ${name}\n`)
}
