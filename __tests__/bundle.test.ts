import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { bundledPackages } from '../scripts/licences.js'
import { ROOT } from './support/action.js'

const DIST = join(ROOT, 'dist')

const BUNDLES = ['.', 'cli', 'push', 'cloudbase']

test.each(BUNDLES)('the bundle in dist/%s is under 700 KB', async (folder) => {
  const path = join(DIST, folder)
  const names = (await readdir(path)).filter((name) => name.endsWith('.js'))
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(path, name))).size))
  expect(names).toContain('index.js')
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(700_000)
})

test.each(BUNDLES)('dist/%s has no HTTP stack of which nothing is used', async (folder) => {
  const licences = await readFile(join(DIST, folder, 'licenses.txt'), 'utf8')
  expect(licences).toMatch(/^@actions\/http-client /m)
  expect(licences).not.toMatch(/^undici /m)
  expect(await readFile(join(DIST, folder, 'index.js'), 'utf8')).not.toContain('ProxyAgent')
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
