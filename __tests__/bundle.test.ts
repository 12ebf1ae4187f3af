import { spawnSync } from 'node:child_process'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parseSync } from '@swc/core'
import { packagesOf } from '../scripts/licences.js'
import { startEmulator } from '../src/emulator/index.js'
import { ROOT, runAction } from './support/action.js'
import { runCommand } from './support/command-line.js'
import { account } from './support/leaks.js'
import { makeWorkspace, type Workspace } from './support/workspace.js'

const DIST = join(ROOT, 'dist')

let workspace: Workspace

beforeEach(async () => {
  workspace = await makeWorkspace()
})

afterEach(() => workspace.remove())

/** Runs something with what V8 notes down, and gives the files of `dist` that it read, with slashes. */
async function readBy(run: (env: Record<string, string>) => Promise<unknown>): Promise<string[]> {
  const notes = workspace.join('.notes')
  await rm(notes, { recursive: true, force: true })
  await run({ NODE_V8_COVERAGE: notes })
  const dist = pathToFileURL(join(DIST, '/')).href
  const files = new Set<string>()
  for (const name of await readdir(notes)) {
    const { result } = JSON.parse(await readFile(join(notes, name), 'utf8'))
    for (const { url } of result as { url: string }[]) {
      if (url.startsWith(dist)) files.add(url.slice(dist.length))
    }
  }
  return [...files].sort()
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
  const emulator = await startEmulator()
  const { url, accessId, secretKey } = emulator
  try {
    await workspace.write('list.txt', `${account(1)}\n${account(2)}\n`)
    const place = { workspace: workspace.path }
    const inputs = { file: 'list.txt', 'validate-only': 'true' }
    const action = await readBy((env) => runAction({ inputs, ...place, env }))
    expect(action).toEqual(['index.js', 'shared/index.js'])
    expect(await bytesOf(action)).toBeLessThan(167_000)

    const target = { 'service-url': url, 'access-id': accessId, 'secret-key': secretKey }
    const upload = await readBy((env) =>
      runAction({ inputs: { file: 'list.txt', ...target }, ...place, env }),
    )
    expect(emulator.packages.size).toBe(1)
    // Two more: what talks to services, with its texts, and what uploads.
    expect(upload.filter((file) => !action.includes(file))).toHaveLength(2)
    expect(await bytesOf(upload)).toBeLessThan(400_000)

    const list = workspace.join('list.txt')
    const commandLine = await readBy((env) => runCommand(['validate', list], { env }))
    expect(commandLine.slice(0, 1)).toEqual(['cli/index.js'])
    expect(commandLine).toHaveLength(3)
    expect(await bytesOf(commandLine)).toBeLessThan(210_000)
  } finally {
    await emulator.close()
  }
})

test('what all programs may say stands in the bundle once', async () => {
  const shared = join(DIST, 'shared')
  for (const name of await readdir(shared)) {
    const isCore = name === 'index.js'
    const code = await readFile(join(shared, name), 'utf8')
    expect([name, code.includes('Nothing was sent.')]).toEqual([name, isCore])
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

test('white space and comments are all that joining takes out', async () => {
  const script = `import { joinModules } from ${JSON.stringify(pathToFileURL(join(ROOT, 'scripts/programs.js')).href)}
    const codes = []
    for (const slim of [true, false]) {
      const { code } = await joinModules(${JSON.stringify(ROOT)}, { slim })
      codes.push(code.get('shared/core.js'))
    }
    process.stdout.write(JSON.stringify(codes))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  })
  const [slimmed, whole] = JSON.parse(stdout) as [string, string]
  expect(slimmed.length).toBeLessThan(whole.length)
  // ASCII, which V8 keeps in half the memory.
  expect(Buffer.byteLength(slimmed)).toBe(slimmed.length)
  // Not by a matcher, which would print all of both.
  expect(treeOf(slimmed) === treeOf(whole)).toBe(true)
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
