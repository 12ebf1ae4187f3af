import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { bundledPackages } from '../scripts/licences.js'
import { ROOT } from './support/action.js'

const DIST = join(ROOT, 'dist')

test('the bundle of the upload action is under 700 KB', async () => {
  const names = (await readdir(DIST)).filter((name) => name.endsWith('.js'))
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(DIST, name))).size))
  expect(names).toContain('index.js')
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(700_000)
})

test('no bundle holds the HTTP stack that an unused part of @actions/core asks for', async () => {
  const licences = await readFile(join(DIST, 'licenses.txt'), 'utf8')
  expect(licences).toMatch(/^@actions\/core /m)
  expect(licences).not.toMatch(/^undici /m)
  expect(await readFile(join(DIST, 'index.js'), 'utf8')).not.toContain('ProxyAgent')
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
