import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import AdmZip from 'adm-zip'
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/index.js'
import { ROOT, runAction } from '../support/action.js'
import { account } from '../support/leaks.js'
import { IS_WINDOWS } from '../support/platform.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

let workspace: Workspace
let emulator: Emulator

async function restart(options: EmulatorOptions): Promise<void> {
  await emulator.close()
  emulator = await startEmulator(options)
}

beforeEach(async () => {
  workspace = await makeWorkspace()
  emulator = await startEmulator({ keepBytes: true })
})

afterEach(async () => {
  await emulator.close()
  await workspace.remove()
})

function inputs(more: Readonly<Record<string, string>>): Record<string, string> {
  return {
    'service-url': emulator.url,
    'access-id': emulator.accessId,
    'secret-key': emulator.secretKey,
    ...more,
  }
}

function upload(more: Readonly<Record<string, string>>) {
  return runAction({ inputs: inputs(more), workspace: workspace.path })
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const example = (name: string): Promise<Buffer> => readFile(join(ROOT, 'examples', name))

describe('a package that passes', () => {
  test.each(['audience.txt', 'audience.csv', 'audience.zip'])(
    '%s is uploaded byte for byte, and uploadId comes out',
    async (name) => {
      const bytes = await example(name)
      await workspace.write(`lists/${name}`, bytes)

      const result = await upload({ file: `lists/${name}` })

      expect(result.stderr).toBe('')
      expect(result.exitCode).toBe(0)
      expect(result.outputs['uploadId']).toMatch(/^[1-9]\d*$/)
      expect([...emulator.packages.keys()]).toEqual([result.outputs['uploadId']])
      expect(result.outputs['sha256']).toBe(hash(bytes))
      const [request, ...others] = emulator.requests
      expect(others).toEqual([])
      expect(request?.file?.sha256).toBe(hash(bytes))
      expect(request?.file?.bytes?.equals(bytes)).toBe(true)
      expect(request?.file?.fileName).toBe(name)
      expect(request?.headers['content-length']).toMatch(/^\d+$/)
      expect(request?.headers['transfer-encoding']).toBeUndefined()
    },
  )

  test('the same answer goes to another client', async () => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(await example('audience.txt'))]), 'audience.txt')
    const credential = Buffer.from(`${emulator.accessId}:${emulator.secretKey}`).toString('base64')
    const answer = await fetch(`${emulator.url}/v3/push/package/upload`, {
      method: 'POST',
      headers: { Authorization: `Basic ${credential}` },
      body: form,
    })
    expect(await answer.json()).toEqual({
      retCode: 0,
      errMsg: expect.any(String),
      uploadId: expect.any(Number),
    })
  })

  test('the counts, the report and the summary are given out', async () => {
    await workspace.write('list.txt', `${account(1)}\n${account(2)}\n${account(1)}\n`)

    const result = await upload({ file: 'list.txt' })

    expect(result.outputs).toEqual({
      uploadId: expect.stringMatching(/^[1-9]\d*$/),
      uploadIds: JSON.stringify([result.outputs['uploadId']]),
      packages: expect.stringContaining('"file":"list.txt"'),
      valid: 'true',
      rowCount: '3',
      accountCount: '3',
      duplicateCount: '1',
      errorCount: '0',
      warningCount: '1',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      report: expect.stringContaining(workspace.path),
    })
    const report: unknown = JSON.parse(await readFile(result.outputs['report'] ?? '', 'utf8'))
    expect(report).toMatchObject({ file: 'list.txt', rows: 3, duplicates: 1, valid: true })
    expect(result.summary).toContain(result.outputs['uploadId'])
    expect(result.annotations('warning')).toEqual([
      {
        name: 'warning',
        properties: { title: 'duplicate', file: 'list.txt', line: '3' },
        message: expect.stringContaining('Line 3'),
      },
    ])
  })

  test('an id over 2^53 keeps all its digits', async () => {
    await restart({ firstUploadId: '92233720368547758071234567' })
    await workspace.write('list.txt', `${account(1)}\n`)
    const result = await upload({ file: 'list.txt' })
    expect(result.outputs['uploadId']).toBe('92233720368547758071234567')
  })

  test('nothing is sent under validate-only, and no credentials are asked for', async () => {
    await workspace.write('list.txt', `${account(1)}\n`)
    const result = await runAction({
      inputs: { file: 'list.txt', 'validate-only': 'true', 'service-url': emulator.url },
      workspace: workspace.path,
    })
    expect(result.exitCode).toBe(0)
    expect(result.outputs['valid']).toBe('true')
    expect(result.outputs['uploadId']).toBeUndefined()
    expect(emulator.connections).toBe(0)
  })
})

describe('a package that does not pass', () => {
  test('one bad row: nothing is sent, and the annotation names file, line and rule', async () => {
    await workspace.write('lists/bad.txt', `${account(1)}\n${account(2)}\nz\n`)

    const result = await upload({ file: 'lists/bad.txt' })

    expect(result.exitCode).toBe(1)
    expect(emulator.connections).toBe(0)
    expect(result.annotations('error')[0]).toEqual({
      name: 'error',
      properties: { title: 'account-length', file: 'lists/bad.txt', line: '3' },
      message: expect.stringContaining('1 character'),
    })
    expect(result.annotations('error')[1]?.message).toContain('Nothing was sent.')
    expect(result.outputs).toMatchObject({
      valid: 'false',
      rowCount: '3',
      accountCount: '2',
      errorCount: '1',
      warningCount: '0',
    })
    expect(result.outputs['uploadId']).toBeUndefined()
    expect(result.summary).toContain('Nothing was sent')
  })

  test('a missing file is refused, without a hash', async () => {
    const result = await upload({ file: 'nowhere.txt' })
    expect(result.exitCode).toBe(1)
    expect(result.annotations('error')[0]?.properties['title']).toBe('file-missing')
    expect(result.outputs['valid']).toBe('false')
    expect(result.outputs['sha256']).toBeUndefined()
    expect(emulator.connections).toBe(0)
  })

  test('warnings fail the run under strict', async () => {
    await workspace.write('list.txt', `${account(1)}\n${account(1)}\n`)
    const result = await upload({ file: 'list.txt', strict: 'true' })
    expect(result.exitCode).toBe(1)
    expect(result.outputs['valid']).toBe('true')
    expect(emulator.connections).toBe(0)
    expect(result.annotations('error')[0]?.message).toContain('strict')
  })

  test('an annotation for a row in a zip names the entry, and has the line in it', async () => {
    const zip = new AdmZip()
    zip.addFile('inner.txt', Buffer.from(`${account(1)}\nz\n`))
    await workspace.write('bad.zip', zip.toBuffer())
    const result = await upload({ file: 'bad.zip' })
    expect(result.annotations('error')[0]).toEqual({
      name: 'error',
      properties: { title: 'account-length', file: 'bad.zip', line: '2' },
      message: expect.stringMatching(/^inner\.txt: Line 2 /),
    })
    expect(emulator.connections).toBe(0)
  })

  test('every fault of an archive is annotated', async () => {
    await workspace.write('mistakes.zip', await example('mistakes.zip'))
    const result = await upload({ file: 'mistakes.zip' })
    const titles = result.annotations('error').map(({ properties }) => properties['title'])
    expect(titles.slice(0, -1)).toEqual(['zip-entries', 'zip-folder'])
    expect(emulator.connections).toBe(0)
  })

  test('a hundred thousand bad rows give a log and a summary of sensible length', async () => {
    await workspace.write('bad.csv', 'z\n'.repeat(50_000) + `${account(1)},x\n`.repeat(50_000))
    const result = await upload({ file: 'bad.csv' })
    expect(result.outputs['errorCount']).toBe('100000')
    expect(result.annotations('error')).toHaveLength(10)
    expect(result.stdout.length).toBeLessThan(20_000)
    expect(result.summary.length).toBeLessThan(10_000)
  })
})

describe('inputs', () => {
  test('all problems are reported in one go, nothing is read or sent, no output is set', async () => {
    const result = await runAction({
      inputs: {
        region: 'mars',
        kind: 'people',
        strict: 'yes',
        retries: '11',
        timeout: '0',
        'account-type': 'fax',
        'secret-key': emulator.secretKey,
      },
      workspace: workspace.path,
    })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toEqual({})
    expect(result.summary).toBe('')
    const [error, ...others] = result.annotations('error')
    expect(others).toEqual([])
    for (const input of [
      'file',
      'region',
      'kind',
      'strict',
      'retries',
      'timeout',
      'account-type',
      'access-id',
    ]) {
      expect(error?.message).toContain(`\`${input}\` `)
    }
    expect(error?.message).toContain('`ap-singapore`')
    expect(error?.message).not.toContain('`secret-key`')
  })

  test('http to another host is refused', async () => {
    await workspace.write('list.txt', `${account(1)}\n`)
    const result = await upload({ file: 'list.txt', 'service-url': 'http://gateway.example' })
    expect(result.exitCode).toBe(1)
    expect(result.annotations('error')[0]?.message).toContain('https://')
  })
})

/** Makes a process take it for a signal when it says that it validates. */
const stopBy = (signal: string) => `const write = process.stdout.write
process.stdout.write = function (text, ...rest) {
  if (String(text).startsWith('Validating')) process.emit('${signal}', '${signal}')
  return write.call(this, text, ...rest)
}`

describe('a stop while a package is validated', () => {
  test.each([
    [{ file: 'list.txt' }, 'SIGTERM'],
    [{ files: '*.txt' }, 'SIGINT'],
    // Ctrl+Break of a console on Windows; no other system has that signal.
    [{ file: 'list.txt' }, 'SIGBREAK'],
  ] as const)('of %j by %s says that nothing was sent', async (given, signal) => {
    await workspace.write('list.txt', `${account(1)}\n`)
    const result = await runAction({
      inputs: inputs(given),
      workspace: workspace.path,
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(stopBy(signal))}` },
    })
    expect(result.exitCode).toBe(1)
    expect(result.annotations('error').map(({ message }) => message)).toEqual([
      `Stopped by ${signal}. Nothing was sent.`,
    ])
    expect(emulator.connections).toBe(0)
  })
})

describe('a refusal of the service', () => {
  test('wrong secret: one attempt, and the message says what is wrong', async () => {
    await workspace.write('list.txt', `${account(1)}\n`)
    const result = await upload({ file: 'list.txt', 'secret-key': 'not-the-secret-key' })
    expect(result.exitCode).toBe(1)
    expect(emulator.requests).toHaveLength(1)
    expect(result.annotations('error')[0]?.message).toMatch(/AccessID or SecretKey is wrong/)
    expect(result.outputs['uploadId']).toBeUndefined()
    expect(result.outputs['valid']).toBe('true')
    expect(result.summary).toContain('Upload failed')
  })

  test('wrong region: the message says to check region', async () => {
    await workspace.write('list.txt', `${account(1)}\n`)
    const result = await upload({ file: 'list.txt', 'access-id': '1500099999' })
    expect(result.exitCode).toBe(1)
    expect(emulator.requests).toHaveLength(1)
    expect(result.annotations('error')[0]?.message).toMatch(/1008035.*Check `region`/)
  })
})

describe('secrets and foreign text', () => {
  test('names and answers full of commands and secrets have no effect', async () => {
    // Windows has neither colons nor control characters in names.
    const name = IS_WINDOWS ? '##[error]y.csv' : '::error::x ##[error]y \u001b[31m.csv'
    await workspace.write(name, `${account(1)},${account(2)}\n${account(3)}\n"${account(4)}"\n`)
    const bad = await upload({ file: name })
    await workspace.write('list.txt', `${account(1)}\n`)
    emulator.faults.next({
      kind: 'answer',
      status: 400,
      body: `::error::${emulator.secretKey}\n##[error]${Buffer.from(
        `${emulator.accessId}:${emulator.secretKey}`,
      ).toString('base64')}`,
    })
    const refused = await upload({ file: 'list.txt' })

    expect(bad.exitCode).toBe(1)
    expect(refused.annotations('error')[0]?.message).toContain('***')
  })
})

describe("a runner's file that can't be written", () => {
  test('the summary: the outcome is as ever, with a warning', async () => {
    await workspace.write('list.txt', `${account(1)}\n`)
    const env = { GITHUB_STEP_SUMMARY: workspace.join('nowhere/summary.md') }
    const good = await runAction({
      inputs: inputs({ file: 'list.txt' }),
      workspace: workspace.path,
      env,
    })
    expect(good.exitCode).toBe(0)
    expect(good.outputs['uploadId']).toMatch(/^[1-9]\d*$/)
    expect(good.annotations('warning')[0]?.message).toContain(
      'The job summary could not be written',
    )
    const refused = await runAction({
      inputs: inputs({ file: 'list.txt', 'access-id': '1500099999' }),
      workspace: workspace.path,
      env,
    })
    expect(refused.annotations('error')[0]?.message).toContain('1008035')
  })

  test.each([
    ['GITHUB_OUTPUT', /The output valid could not be set/],
    ['RUNNER_TEMP', /The report could not be written/],
  ])('%s: a clear error, and nothing is sent', async (name, message) => {
    await workspace.write('list.txt', `${account(1)}\n`)
    const result = await runAction({
      inputs: inputs({ file: 'list.txt' }),
      workspace: workspace.path,
      env: { [name]: workspace.join('nowhere/x') },
    })
    expect(result.exitCode).toBe(1)
    expect(result.annotations('error')[0]?.message).toMatch(message)
    expect(result.stdout).not.toContain('This is a bug')
    expect(emulator.connections).toBe(0)
  })

  test('a secret in the name of the file stands in no report', async () => {
    const name = `${emulator.secretKey}.txt`
    await workspace.write(name, `${account(1)}\n`)
    const result = await upload({ file: name })
    expect(result.exitCode).toBe(0)
    expect(await readFile(result.outputs['report'] ?? '', 'utf8')).not.toContain(emulator.secretKey)
  })
})

/** Other versions of Node.js to prove the bundle on, given by CI. */
const runtimes = [process.execPath, ...(process.env['ACTION_RUNTIMES'] ?? '').split(delimiter)]

describe.each(runtimes.filter((node) => node !== ''))('on %s', (node) => {
  test('the bundle validates and uploads', async () => {
    await workspace.write('audience.zip', await example('audience.zip'))
    const result = await runAction({
      inputs: inputs({ file: 'audience.zip' }),
      workspace: workspace.path,
      node,
    })
    expect(result.stderr).toBe('')
    expect(result.exitCode).toBe(0)
    expect(result.outputs['uploadId']).toMatch(/^[1-9]\d*$/)
    expect(basename(result.outputs['report'] ?? '')).toBe('report.json')
  })
})
