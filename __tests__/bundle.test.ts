import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { bundledPackages } from '../scripts/licences.js'
import { ROOT } from './support/action.js'

const DIST = join(ROOT, 'dist')

test('all bundles together are under 1.6 MB, and share their code', async () => {
  const names = (await readdir(DIST, { recursive: true })).filter((name) => name.endsWith('.js'))
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(DIST, name))).size))
  expect(names).toContain('index.js')
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_600_000)
  const entries = names.filter((name) => dirname(name) !== 'shared')
  expect(entries.length).toBeGreaterThan(4)
  for (const entry of entries) {
    expect(await readFile(join(DIST, entry), 'utf8')).toMatch(/ from '\.{1,2}\/shared\/index\.js'/)
  }
})

test('dist has no HTTP stack of which nothing is used', async () => {
  const licences = await readFile(join(DIST, 'licenses.txt'), 'utf8')
  expect(licences).toMatch(/^@actions\/http-client /m)
  expect(licences).not.toMatch(/^undici /m)
  for (const name of await readdir(join(DIST, 'shared'))) {
    expect(await readFile(join(DIST, 'shared', name), 'utf8')).not.toContain('ProxyAgent')
  }
})

test('licences are given of what is in a bundle, not of what was only looked at', () => {
  const modules = [
    {
      name: './lib/main.js + 2 modules',
      orphan: false,
      modules: [{ name: './lib/main.js' }, { name: './lib/node_modules/@scope/inner/index.js' }],
    },
    { name: './lib/node_modules/@scope/inner/index.js', orphan: true },
    { name: './node_modules/unused/index.js', orphan: true },
    { name: './node_modules/outer/node_modules/nested/index.js', orphan: false },
    { name: './node_modules/whole/lib/a.js', orphan: false },
    { name: './node_modules/whole/lib/b.js', orphan: false },
  ]
  expect(bundledPackages({ modules })).toEqual(['@scope/inner', 'nested', 'whole'])
})
