import { spawnSync } from 'node:child_process'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { parseSync } from '@swc/core'
import { packagesOf } from '../scripts/licences.js'
import { ROOT } from './support/action.js'

const DIST = join(ROOT, 'dist')

/** The files of `dist`, with slashes, that loading some of them reads, these included. */
async function readBy(...files: string[]): Promise<Set<string>> {
  const read = new Set<string>()
  const waiting = [...files]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (read.has(file)) continue
    read.add(file)
    const code = await readFile(join(DIST, file), 'utf8')
    for (const [, name = ''] of code.matchAll(/\b(?:import|from)\s*"(\.{1,2}\/[^"]+)"/g)) {
      waiting.push(posix.join(posix.dirname(file), name))
    }
  }
  return read
}

async function bytesOf(files: Iterable<string>): Promise<number> {
  const sizes = Array.from(files, async (file) => (await stat(join(DIST, file))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

test('all of dist is under 1.6 MB: code, page, licences', async () => {
  const entries = await readdir(DIST, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1))
  expect(files).toEqual(expect.arrayContaining(['index.js', 'licenses.txt']))
  expect(files).toContain(join('page', 'account-package.html'))
  expect(await bytesOf(files)).toBeLessThan(1_600_000)
})

test('a run reads no more files, and no more code, than it needs', async () => {
  const action = await readBy('index.js')
  expect([...action].sort()).toEqual(['index.js', 'shared/core.js'])
  expect(await bytesOf(action)).toBeLessThan(160_000)
  const upload = await readBy('index.js', 'shared/services-tpns-package-upload.js')
  expect([...upload].filter((file) => !action.has(file)).sort()).toEqual([
    'shared/services-tpns-package-upload.js',
    'shared/services.js',
  ])
  expect(await bytesOf(upload)).toBeLessThan(400_000)
  const commandLine = await readBy('cli/index.js')
  expect([...commandLine].filter((file) => !action.has(file)).sort()).toEqual([
    'cli/index.js',
    'shared/command-line.js',
    'shared/rolldown-runtime.js',
  ])
  expect([...(await readBy('shared/core.js'))]).toEqual(['shared/core.js'])
  // What all programs may say stands there once.
  const core = await readFile(join(DIST, 'shared/core.js'), 'utf8')
  expect(core).toContain('Nothing was sent.')
  for (const name of await readdir(join(DIST, 'shared'))) {
    if (name === 'core.js') continue
    expect(await readFile(join(DIST, 'shared', name), 'utf8')).not.toContain('Nothing was sent.')
  }
})

test('the library and the emulator give what they are to give, and no more', async () => {
  const script = `for (const name of ${JSON.stringify(['library/pack.js', 'emulator/index.js'])})
    console.log(Object.keys(await import(new URL(name, ${JSON.stringify(pathToFileURL(join(DIST, 'x')).href)}))).join())`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  expect(stdout).toBe('ActionError,ListError,RejectedError,pack\nstartEmulator\n')
})

test('white space and comments are all that bundling takes out', async () => {
  const script = `import { bundlePrograms } from ${JSON.stringify(pathToFileURL(join(ROOT, 'scripts/programs.js')).href)}
    const files = await bundlePrograms(${JSON.stringify(ROOT)}, { out: null, slim: false })
    process.stdout.write(files.code.get('shared/core.js'))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  })
  const slimmed = await readFile(join(DIST, 'shared/core.js'), 'utf8')
  expect(slimmed.length).toBeLessThan(stdout.length)
  expect(Buffer.byteLength(slimmed)).toBe(slimmed.length)
  // Not by a matcher, which would print all of both.
  expect(treeOf(slimmed) === treeOf(stdout)).toBe(true)
})

/** What code says, without where it stands, how texts are quoted, and what is put in brackets. */
function treeOf(code: string): string {
  return JSON.stringify(plain(parseSync(code, { syntax: 'ecmascript', target: 'es2024' })))
}

const WHERE_AND_HOW: ReadonlySet<string> = new Set(['span', 'ctxt', 'raw', 'spread', 'rest'])

const [ONE, ZERO] = [1, 0].map((value) => ({ type: 'NumericLiteral', value }))
const INFINITY = { type: 'BinaryExpression', operator: '/', left: ONE, right: ZERO }

function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain)
  if (typeof node !== 'object' || node === null) return node
  const { type, expression, quasis, key, value } = node as Readonly<Record<string, unknown>>
  if (type === 'ParenthesisExpression') return plain(expression)
  if (type === 'TemplateLiteral' && Array.isArray(quasis) && quasis.length === 1) {
    return { type: 'StringLiteral', value: quasis[0].cooked }
  }
  // Infinity may be written as a number that is too large, for which JSON has none.
  if (type === 'NumericLiteral' && value === null) return plain(INFINITY)
  const fields = Object.entries(node).filter(([name]) => !WHERE_AND_HOW.has(name))
  const rest = Object.fromEntries(fields.map(([name, field]) => [name, plain(field)]))
  // `new A()` is `new A`, and `{ a: a }` is `{ a }`.
  if (type === 'NewExpression') rest['arguments'] ??= []
  const isSame = JSON.stringify(plain(key)) === JSON.stringify(plain(value))
  return type === 'KeyValueProperty' && isSame ? rest['value'] : rest
}

test('dist has no HTTP stack of which nothing is used', async () => {
  const licences = await readFile(join(DIST, 'licenses.txt'), 'utf8')
  expect(licences).toMatch(/^@actions\/http-client /m)
  expect(licences).not.toMatch(/^undici /m)
  for (const name of await readdir(join(DIST, 'shared'))) {
    expect(await readFile(join(DIST, 'shared', name), 'utf8')).not.toContain('ProxyAgent')
  }
})

test('licences are given of the packages that modules are of', () => {
  const modules = [
    '/src/main.ts',
    '/node_modules/@scope/inner/index.js',
    '/node_modules/outer/node_modules/nested/index.js',
    String.raw`C:\node_modules\whole\lib\a.js`,
    '/node_modules/whole/lib/b.js',
  ]
  expect(packagesOf(modules)).toEqual(['@scope/inner', 'nested', 'whole'])
})
