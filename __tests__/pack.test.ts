import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ROOT } from './support/action.js'
import { binOf, type InstalledPackage, installPackage } from './support/installed-package.js'

let installed: InstalledPackage

beforeAll(async () => {
  installed = await installPackage()
})

afterAll(async () => {
  await installed.remove()
})

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** Files below a folder of the repository, relative to it, with slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, folder).length + 1))
    .map((path) => path.replaceAll('\\', '/'))
}

describe('npm pack', () => {
  test('holds the libraries, the bundles and the documents, and nothing else', () => {
    const modules = ['validator', 'messages', 'platform/node', 'safety'].flatMap((room) =>
      filesBelow(`src/${room}`).map((path) => `lib/${room}/${path}`),
    )
    // What packs is bundled, and of the kernels only their numbers are modules of JavaScript.
    const libraries = [...modules, 'lib/errors.ts']
      .map((path) => path.replace(/\.ts$/, ''))
      .filter((path) => existsSync(join(ROOT, `${path}.js`)))
      .flatMap((module) =>
        module.startsWith('lib/platform/node/pack/')
          ? [`${module}.d.ts`]
          : [`${module}.js`, `${module}.d.ts`],
      )
    const bundles = filesBelow('dist').map((path) => `dist/${path}`)
    const emulatorTypes = filesBelow('src/emulator').map(
      (path) => `lib/emulator/${path.replace(/\.ts$/, '.d.ts')}`,
    )
    const packTypes = filesBelow('src/pack')
      .filter((path) => !path.startsWith('kernel/'))
      .map((path) => `lib/pack/${path.replace(/\.ts$/, '.d.ts')}`)
    const documents = readdirSync(ROOT).filter((name) =>
      /^(?:README|LICENSE|package\.json)/.test(name),
    )
    const expected = [
      ...libraries,
      ...bundles,
      ...emulatorTypes,
      ...packTypes,
      ...documents.filter((name) => !/lock/.test(name)),
    ]
    expect(installed.files).toEqual(expected.sort())
  })

  test('brings no dependency, and no script that runs at install', () => {
    expect(manifest).not.toHaveProperty('dependencies')
    expect(Object.keys(manifest.scripts)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/install$|^prepare$/)]),
    )
  })
})

describe('the installed package', () => {
  test('validates, as a library', async () => {
    const source = `
      import { RULES, validatePackage, validatePackageStream } from 'upload-account-package/validator'
      const path = ${JSON.stringify(join(ROOT, 'examples', 'mistakes.csv'))}
      const { valid, counts } = await validatePackage(path)
      const stream = await validatePackageStream([Buffer.from('ab\\ncd\\n')], { name: 'a.txt' })
      console.log(JSON.stringify({ valid, rules: Object.keys(counts).every((id) => id in RULES), rows: stream.rows }))`
    expect(JSON.parse(await installed.run(source))).toEqual({ valid: false, rules: true, rows: 2 })
  })

  test('validates archives', async () => {
    const source = `
      import { validatePackage } from 'upload-account-package/validator'
      const path = ${JSON.stringify(join(ROOT, 'examples', 'audience.zip'))}
      console.log(JSON.stringify(await validatePackage(path)))`
    expect(JSON.parse(await installed.run(source))).toMatchObject({ valid: true, rows: 250 })
  })

  test('has types that a strict program can use, without the types of Node.js', async () => {
    const good = `
      import { type Report, RULES, type RuleId, validatePackage } from 'upload-account-package/validator'
      const report: Report = await validatePackage('a.csv', { accountType: 'email', kind: 'account', signal: new AbortController().signal, onProgress: ({ rows }) => console.log(rows + 1) })
      const first: RuleId | undefined = report.findings[0]?.rule
      if (first !== undefined) console.log(RULES[first].summary, report.lengths.map(({ characters }) => characters))`
    expect(await installed.check(good)).toBe('')
  })

  test.each([
    ['an unknown account type', "await validatePackage('a', { accountType: 'pigeon' })", 'pigeon'],
    ['a report that is changed', "(await validatePackage('a')).rows = 1", 'read-only'],
    ['an unknown field', "(await validatePackage('a')).columns", "'columns'"],
  ])('has types that refuse %s', async (_, statement, complaint) => {
    const source = `import { validatePackage } from 'upload-account-package/validator'\n${statement}\n`
    expect(await installed.check(source)).toContain(complaint)
  })

  test('packs lists, as a library with types', async () => {
    const source = `
      import { readFile } from 'node:fs/promises'
      import { ListError, pack, RejectedError } from 'upload-account-package/pack'
      const bytes = async function* () { yield new TextEncoder().encode('phone\\n138 0013 8000\\n') }
      const options = { out: 'out', format: 'txt', accountType: 'phone', country: 'CN' }
      const { packages } = await pack([{ name: 'a.csv', stream: bytes() }], options)
      const text = await readFile('out/' + packages[0].file, 'utf8')
      const named = (error) => [error.constructor.name, error instanceof ListError || error instanceof RejectedError]
      const missing = await pack(['none.csv'], options).catch(named)
      const empty = await pack([{ name: 'a.csv', stream: bytes() }], { ...options, country: 'US', name: 'b', column: 2 }).catch(named)
      const wrong = await pack(['none.csv'], { ...options, country: 'XX' }).catch(named)
      console.log(JSON.stringify({ packages, text, missing, empty, wrong }))`
    expect(JSON.parse(await installed.run(source))).toEqual({
      packages: [{ file: 'a-0001.txt', accounts: 1, size: 15, sha256: expect.any(String) }],
      text: '+8613800138000\n',
      missing: ['ListError', true],
      empty: ['RejectedError', true],
      wrong: ['TypeError', false],
    })
    const good = `
      import { pack, type PackReport, RejectedError } from 'upload-account-package/pack'
      const report: PackReport = await pack(['a.csv'], { out: 'out', column: 2, maxRejected: '0.5%', shard: '1/2' })
      console.log(report.sources.map(({ source, lines }) => [source, lines.spreadsheet?.length]), RejectedError)`
    expect(await installed.check(good)).toBe('')
    const bad = good.replace("'0.5%'", "'some'")
    expect(await installed.check(bad)).toContain('"some"')
  })

  test('starts the emulator, for tests of other projects', async () => {
    const source = `
      import { startEmulator } from 'upload-account-package/emulator'
      const emulator = await startEmulator()
      const answer = await fetch(emulator.url + '/v3/push/app', { method: 'POST', body: '{}' })
      console.log(JSON.stringify({ answer: await answer.json(), seen: emulator.requests.length }))
      await emulator.close()`
    expect(JSON.parse(await installed.run(source))).toMatchObject({
      answer: { ret_code: 1008003 },
      seen: 1,
    })
  })

  test('brings the command line', () => {
    const bin = binOf(installed.project, 'account-package')
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' })
    expect(run('--version').stdout).toBe(`${manifest.version}\n`)
    const { status, stdout } = run('validate', join(ROOT, 'examples', 'audience.zip'), '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ valid: true, accounts: 250 })
    expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  test.each(['upload-account-package', 'upload-account-package/lib/platform/node/validator.js'])(
    'exports nothing as %s',
    async (name) => {
      await expect(installed.run(`import ${JSON.stringify(name)}`)).rejects.toThrow(
        'ERR_PACKAGE_PATH_NOT_EXPORTED',
      )
    },
  )
})
