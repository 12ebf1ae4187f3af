import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startEmulator } from '../../../src/emulator/index.js'
import { PackageWriter } from '../../../src/pack/write/index.js'
import { packPorts } from '../../../src/platform/node/pack/index.js'
import { FolderStorage } from '../../../src/platform/node/pack/storage.js'
import { validatePackage } from '../../../src/platform/node/validator.js'
import { makeWorkspace, type Workspace } from '../../support/workspace.js'
import { batchOf, phones } from './written.js'

const ACCOUNTS = [...new Set(phones(40_000))]
const TEXT = `${ACCOUNTS.join('\n')}\n`

let workspace: Workspace
let files: string[]

beforeAll(async () => {
  workspace = await makeWorkspace()
  const out = workspace.join('out')
  await mkdir(out)
  const ports = packPorts(new FolderStorage({ out, overwrite: false }))
  const writer = new PackageWriter(
    {
      name: '名单',
      format: 'zip',
      maxBytes: 90_000,
      maxAccounts: null,
      order: 'input',
      shard: null,
    },
    ports,
  )
  await writer.add(batchOf(ACCOUNTS))
  await writer.finish()
  files = (await readdir(out)).sort().map((name) => `${out}/${name}`)
})

afterAll(() => workspace.remove())

test('the emulator takes them', async () => {
  const emulator = await startEmulator()
  try {
    for (const file of files) {
      const form = new FormData()
      form.append('file', new Blob([await readFile(file)]), basename(file))
      const credential = Buffer.from(`${emulator.accessId}:${emulator.secretKey}`).toString(
        'base64',
      )
      const answer = await fetch(`${emulator.url}/v3/push/package/upload`, {
        ...{ method: 'POST', body: form },
        headers: { authorization: `Basic ${credential}` },
      })
      expect(await answer.json()).toMatchObject({ retCode: 0 })
    }
  } finally {
    await emulator.close()
  }
})

test('packages are valid without a warning', async () => {
  expect(files.length).toBeGreaterThan(2)
  let accounts = 0
  for (const file of files) {
    const report = await validatePackage(file, { accountType: 'phone' })
    expect(report).toMatchObject({ valid: true, warnings: 0, duplicates: 0 })
    expect(report.entry).toBe(report.file?.replace('.zip', '.txt'))
    accounts += report.accounts
  }
  expect(accounts).toBe(ACCOUNTS.length)
})

describe('other programs read them', () => {
  const PYTHON =
    'import sys, zipfile\n' +
    'for f in sys.argv[1:]:\n' +
    '  z = zipfile.ZipFile(f); sys.stdout.buffer.write(z.read(z.namelist()[0]))'

  test.each([
    ['unzip', (file: string) => ['-p', file]],
    ['7z', (file: string) => ['x', '-so', file]],
    // 7-Zip's own name for it.
    ['7zz', (file: string) => ['x', '-so', file]],
    ['python3', (file: string) => ['-c', PYTHON, file]],
  ] as const)('%s', (program, argumentsFor) => {
    // Not every machine has all of them.
    if (spawnSync(program, ['--help']).error !== undefined) return
    const texts = files.map((file) => {
      const { status, stdout, stderr } = spawnSync(program, argumentsFor(file))
      expect([status, stderr.toString()]).toEqual([0, ''])
      return stdout
    })
    expect(Buffer.concat(texts).toString()).toBe(TEXT)
  })
})
