import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { problemsOf as lockProblems } from '../scripts/check-lock.js'
import { notesOf, problemsOf } from '../scripts/release.js'
import { ROOT } from './support/action.js'
import { makeWorkspace } from './support/workspace.js'

const CHANGELOG = '# Changelog\n\n## 1.2.0\n\nNew.\n\n### Mended\n\nOld.\n\n## 1.1.0\n\nFirst.\n'

describe('a release', () => {
  test('has the notes of its own section', () => {
    expect(notesOf(CHANGELOG, '1.2.0')).toBe('New.\n\n### Mended\n\nOld.')
    expect(notesOf(CHANGELOG.replaceAll('\n', '\r\n'), '1.1.0')).toBe('First.')
    expect(notesOf(CHANGELOG, '1.2')).toBeNull()
    expect(notesOf('## 1.0.0\n\n## 0.9.0\n', '1.0.0')).toBeNull()
  })

  test('is refused unless tag, package.json, lock file and changelog agree', () => {
    const good = { version: '1.2.0', lockVersion: '1.2.0', changelog: CHANGELOG }
    expect(problemsOf('v1.2.0', good)).toEqual([])
    expect(problemsOf('1.2.0', good)).toEqual(['The tag is 1.2.0, package.json says 1.2.0.'])
    expect(problemsOf('v1.2.0', { ...good, lockVersion: '1.1.0' })).toHaveLength(1)
    expect(problemsOf('v1.3.0', { ...good, version: '1.3.0', lockVersion: '1.3.0' })).toEqual([
      'CHANGELOG.md has no section 1.3.0.',
    ])
  })

  test('of this version could be made', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const script = join(ROOT, 'scripts/release.js')
    const notes = execFileSync(process.execPath, [script, 'notes', `v${version}`]).toString()
    expect(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).toContain(notes.trim())
  })
})

describe('the bill of materials', () => {
  test('names exactly what the build put into the bundles', async () => {
    const workspace = await makeWorkspace()
    try {
      const file = workspace.join('bill.json')
      execFileSync(process.execPath, [join(ROOT, 'scripts/sbom.js'), file])
      const bill = JSON.parse(readFileSync(file, 'utf8'))
      const named = bill.components.map(({ name }: { name: string }) => name)
      const bundled = JSON.parse(readFileSync(join(ROOT, 'lib/bundled-packages.json'), 'utf8'))
      expect(named.sort()).toEqual(bundled)
      // The licences are of the same packages, in the versions that the bill names.
      const licences = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8')
      for (const { name, version, hashes } of bill.components) {
        expect(licences).toMatch(new RegExp(`^${name} ${version.replaceAll('.', '\\.')}$`, 'm'))
        expect(hashes).toHaveLength(1)
      }
    } finally {
      await workspace.remove()
    }
  })
})

describe('the lock file', () => {
  const DIGEST = { version: '1.0.0', integrity: 'sha512-AA==' }

  test('is good when each package has its digest', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(names, fc.nat(), (packages, pick) => {
        const entries = packages.map((name) => [`node_modules/${name}`, DIGEST] as const)
        const lock = { packages: { '': {}, ...Object.fromEntries(entries) } }
        expect(lockProblems(lock, new Set())).toEqual([])
        const bad = packages[pick % packages.length] ?? ''
        const without = { ...lock.packages, [`node_modules/${bad}`]: { version: '1.0.0' } }
        expect(lockProblems({ packages: without }, new Set())).toEqual([
          `${bad}@1.0.0 has no integrity.`,
        ])
        expect(lockProblems({ packages: without }, new Set([`${bad}@1.0.0`]))).toEqual([])
      }),
    )
  })

  test('must name no registry, and exceptions must be needed', () => {
    const packages = { 'node_modules/a': { ...DIGEST, resolved: 'https://registry.example/a.tgz' } }
    expect(lockProblems({ packages }, new Set())).toEqual(['a@1.0.0 names a registry.'])
    expect(lockProblems({ packages: { 'node_modules/a': DIGEST } }, new Set(['a@1.0.0']))).toEqual([
      'a@1.0.0 has its integrity by now.',
    ])
  })
})
