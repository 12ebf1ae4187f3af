import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { delimiter } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { account } from '../support/leaks.js'
import { IS_WINDOWS } from '../support/platform.js'
import {
  errorOf,
  LARGE_BYTES,
  LINK,
  ROWS,
  SHA256,
  type Step,
  startStep,
  TOKEN,
} from './cloudbase/step.js'

let step: Step

beforeEach(async () => {
  step = await startStep()
})

afterEach(async () => {
  await step.close()
})

describe('a package', () => {
  test('is validated and stored', async () => {
    const result = await step.run()
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(step.paths).toEqual([TOKEN, LINK, 'form'])
    const form = step.emulator.requests[2]
    expect(form?.headers['content-length']).toBe(String(form?.bytes))
    expect(form?.file?.bytes).toEqual(Buffer.from(ROWS))
    expect(form?.file?.sha256).toBe(SHA256)
    const fileId = `cloud://${step.emulator.cloudBase.envs[0]}.7465-${step.emulator.cloudBase.envs[0]}-1258717764/backend/audience.csv`
    const { report, ...outputs } = result.outputs
    expect(outputs).toEqual({
      fileId,
      sha256: SHA256,
      valid: 'true',
      rowCount: '3',
      accountCount: '3',
      duplicateCount: '0',
      errorCount: '0',
      warningCount: '0',
    })
    expect(JSON.parse(await readFile(report ?? '', 'utf8'))).toMatchObject({ sha256: SHA256 })
    expect(step.emulator.cloudBase.objects.get(fileId)?.sha256).toBe(SHA256)
    expect(result.summary).toMatch(
      /^## ✅ File uploaded\n\n<code>audience&#46;csv<\/code> is valid/,
    )
    for (const text of [SHA256, step.emulator.cloudBase.envs[0], 'fileId', 'Path', 'Environment']) {
      expect(result.summary).toContain(String(text).replaceAll('-', '&#45;'))
    }
  })

  test('goes where the path says, its placeholders filled in', async () => {
    const result = await step.run({ path: '/lists/{sha256}/{name}' })
    expect(result.exitCode).toBe(0)
    const path = `lists/${SHA256}/audience.csv`
    expect([...step.emulator.cloudBase.objects.values()].map((object) => object.path)).toEqual([
      path,
    ])
    expect(result.stdout).toContain(` to ${path} in the Cloud Base environment `)
  })

  test('is stored with an access token that was given', async () => {
    const token = step.emulator.cloudBase.issueToken()
    const result = await step.run({
      'access-token': token,
      'app-id': undefined,
      'app-secret': undefined,
    })
    expect(result.exitCode).toBe(0)
    expect(step.paths).toEqual([LINK, 'form'])
  })

  test('with errors is not sent', async () => {
    await step.workspace.write('lists/audience.csv', `a\n${account(2)}\n`)
    const result = await step.run()
    expect(result.exitCode).toBe(1)
    expect(result.annotations('error').map(({ properties }) => properties['title'])).toEqual([
      'account-length',
      undefined,
    ])
    expect(result.outputs).toMatchObject({ valid: 'false', errorCount: '1', rowCount: '2' })
    expect(result.outputs).not.toHaveProperty('fileId')
    expect(result.summary).toMatch(/^## ❌ Package refused\n/)
    expect(step.paths).toEqual([])
  })

  test('with warnings is not sent under strict', async () => {
    await step.workspace.write('lists/audience.csv', `${account(1)}\n${account(1)}\n`)
    const result = await step.run({ strict: 'true' })
    expect(errorOf(result)).toContain('under `strict` warnings fail the run. Nothing was sent.')
    expect(step.paths).toEqual([])
  })

  test('that changes during the upload is not stored, nor tried again', async () => {
    const file = await step.workspace.write('large.bin', Buffer.alloc(LARGE_BYTES))
    const pause = step.emulator.faults.pauseAt(1, step.formPath)
    const running = step.run({ file: 'large.bin', validate: 'false' })
    await pause.reached
    const handle = await open(file, 'r+')
    await handle.write(Buffer.from('b'), 0, 1, LARGE_BYTES - 10)
    await handle.close()
    pause.resume()
    const result = await running
    expect(errorOf(result)).toContain('has other content since it was validated')
    expect(result.outputs).not.toHaveProperty('fileId')
    await step.emulator.settled()
    expect(step.emulator.requests.at(-1)).toMatchObject({ complete: false, closingBoundary: false })
    expect(step.emulator.cloudBase.objects.size).toBe(0)
    expect(step.paths).toEqual([TOKEN, LINK, 'form'])
  })
})

describe('without validation', () => {
  test('any file is stored, and only what is known of it comes out', async () => {
    const bytes = randomBytes(200_000)
    await step.workspace.write('model.bin', bytes)
    const path = 'models/{name}'
    const result = await step.run({ file: 'model.bin', path, validate: 'false', strict: 'true' })
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(result.outputs).toEqual({ sha256, fileId: expect.stringMatching(/^cloud:\/\//) })
    expect(step.emulator.requests.at(-1)?.file).toMatchObject({
      sha256,
      fileName: 'model.bin',
      contentType: 'application/octet-stream',
    })
    expect(result.summary).toMatch(/^## ✅ File uploaded\n\nThe file was not validated\.\n/)
    expect(result.annotations('warning')).toEqual([])
  })

  test('an empty file is stored', async () => {
    await step.workspace.write('empty.csv', '')
    expect(await step.run({ file: 'empty.csv', validate: 'false' })).toMatchObject({ exitCode: 0 })
    expect([...step.emulator.cloudBase.objects.values()]).toMatchObject([{ size: 0 }])
  })

  test.each([
    [
      'missing.csv',
      'missing.csv. Check the path, and that the file has been made. Nothing was sent.',
    ],
    ['lists', "The file lists can't be read: it is a directory. Nothing was sent."],
    ...(IS_WINDOWS
      ? []
      : [
          [
            'pipe',
            "The file pipe can't be read: it is no regular file. Nothing was sent.",
          ] as const,
        ]),
  ])('%s is an error', async (file, problem) => {
    if (!IS_WINDOWS) execFileSync('mkfifo', [step.workspace.join('pipe')])
    const result = await step.run({ file, validate: 'false' })
    expect(errorOf(result)).toContain(problem)
    expect(result.outputs).toEqual({})
    expect(step.paths).toEqual([])
  })
})

describe('inputs', () => {
  test.each([
    [{ path: 'lists/../a' }, "`path` can't be used: it holds a segment `.` or `..`."],
    [{ 'access-token': 'token-1' }, 'Give either `access-token`, or `app-id` with `app-secret`'],
    [{ 'app-secret': undefined }, '`app-secret` is missing'],
    [{ env: undefined }, '`env` is missing'],
    [{ 'service-url': 'http://gateway.example' }, 'http:// is allowed only to localhost'],
  ])('%j: %s', async (changes, problem) => {
    const result = await step.run(changes)
    expect(errorOf(result)).toContain(problem)
    expect(result.outputs).toEqual({})
    expect(result.summary).toBe('')
    expect(step.paths).toEqual([])
  })

  test('are all reported in one go', async () => {
    const result = await step.run({ env: undefined, path: 'a//b', retries: '99' })
    const error = errorOf(result)
    for (const name of ['env', 'path', 'retries']) expect(error).toContain(`\`${name}\``)
  })
})

describe('another attempt', () => {
  test('has a new link, after a 503 of the storage', async () => {
    step.emulator.faults.next({ kind: 'alter', path: step.formPath, status: 503 })
    const result = await step.run()
    expect(result.exitCode).toBe(0)
    expect(step.paths).toEqual([TOKEN, LINK, 'form', LINK, 'form'])
    const [first, second] = step.emulator.requests.filter(({ path }) => path === step.formPath)
    expect(first?.fields[1]?.name).toBe('Signature')
    expect(first?.fields[1]?.value).not.toBe(second?.fields[1]?.value)
    expect(result.stdout).toMatch(/^Attempt 1 failed: .*HTTP 503.* Attempt 2 of 4 follows in /m)
  })

  test('has a new access token, after the first has expired', async () => {
    const pause = step.emulator.faults.pauseAt(0, LINK)
    const running = step.run({ retries: '0' })
    await pause.reached
    step.emulator.cloudBase.expireTokens()
    pause.resume()
    expect(await running).toMatchObject({ exitCode: 0 })
    expect(step.paths).toEqual([TOKEN, LINK, TOKEN, LINK, 'form'])
  })
})

/** Other versions of Node.js to prove the bundle on, given by CI. */
const runtimes = (process.env['ACTION_RUNTIMES'] ?? process.execPath).split(delimiter)

describe.each(runtimes)('on %s', (node) => {
  test('the bundle validates and uploads', async () => {
    const result = await step.run({}, { node })
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(result.outputs['fileId']).toMatch(/^cloud:\/\//)
  })
})
