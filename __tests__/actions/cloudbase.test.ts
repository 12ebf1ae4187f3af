import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { delimiter } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../src/emulator/index.js'
import { type ActionResult, type ActionRun, runAction } from '../support/action.js'
import { account, scanForLeaks } from '../support/leaks.js'
import { IS_WINDOWS, testWithSignals } from '../support/platform.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

const ROWS = [1, 2, 3].map((n) => `${account(n)}\n`).join('')
const SHA256 = createHash('sha256').update(ROWS).digest('hex')
/** More than the systems at both ends take in while the emulator reads nothing. */
const LARGE_BYTES = 40_000_000
const TOKEN = '/cgi-bin/stable_token'
const LINK = '/tcb/uploadfile'

let emulator: Emulator
let workspace: Workspace

beforeEach(async () => {
  emulator = await startEmulator({ keepBytes: true })
  workspace = await makeWorkspace()
  await workspace.write('lists/audience.csv', ROWS)
})

afterEach(async () => {
  await emulator.close()
  await workspace.remove()
})

/**
 * Runs the action with AppID and AppSecret; an input that is `undefined` is left out. Fails when
 * anything that it leaves behind holds a secret, also one that the emulator made up.
 */
async function run(
  inputs: Readonly<Record<string, string | undefined>> = {},
  rest: Partial<ActionRun> = {},
): Promise<ActionResult> {
  const { appId, appSecret, envs } = emulator.cloudBase
  const all = {
    file: 'lists/audience.csv',
    env: envs[0],
    path: 'backend/audience.csv',
    'app-id': appId,
    'app-secret': appSecret,
    'service-url': emulator.url,
    // As the runner fills in what action.yml says.
    validate: 'true',
    kind: 'account',
    strict: 'false',
    retries: '3',
    timeout: '120',
    ...inputs,
  }
  const given = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  const result = await runAction({
    action: 'cloudbase',
    inputs: Object.fromEntries(given),
    workspace: workspace.path,
    ...rest,
  })
  await expectNoSecret(result, secrets())
  return result
}

/** Every token and signature of the requests so far. */
function secrets(): readonly string[] {
  const tokens = emulator.requests.flatMap(({ query }) => query.get('access_token') ?? [])
  const fields = emulator.requests.flatMap((request) => request.fields)
  const values = fields
    .filter(({ name }) => name === 'Signature' || name === 'x-cos-security-token')
    .map(({ value }) => value)
  const signatures = values.flatMap((value) => /q-signature=(.*)$/.exec(value)?.[1] ?? [])
  return [...new Set([...tokens, ...values, ...signatures])]
}

async function expectNoSecret(result: ActionResult, hidden: readonly string[]): Promise<void> {
  const path = result.outputs['report']
  const report = path === undefined ? '' : await readFile(path, 'utf8')
  const shown = [result.stdout, result.stderr, result.summary, report].join('\n')
  expect(shown).not.toContain('access_token=')
  scanForLeaks(shown, hidden)
}

/** Paths of the requests so far; that of a form is `form`. */
function paths(): readonly string[] {
  return emulator.requests.map(({ path }) => (path.startsWith('/cos/') ? 'form' : path))
}

function formPath(path = 'backend/audience.csv'): string {
  return `/cos/7465-${emulator.cloudBase.envs[0]}-1258717764/${path}`
}

/** The one error annotation of a run that failed. */
function errorOf(result: ActionResult): string {
  expect(result.exitCode).toBe(1)
  const errors = result.annotations('error')
  expect(errors).toHaveLength(1)
  return errors[0]?.message ?? ''
}

describe('a package', () => {
  test('is validated and stored', async () => {
    const result = await run()
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(paths()).toEqual([TOKEN, LINK, 'form'])
    const form = emulator.requests[2]
    expect(form?.headers['content-length']).toBe(String(form?.bytes))
    expect(form?.file?.bytes).toEqual(Buffer.from(ROWS))
    expect(form?.file?.sha256).toBe(SHA256)
    const fileId = `cloud://${emulator.cloudBase.envs[0]}.7465-${emulator.cloudBase.envs[0]}-1258717764/backend/audience.csv`
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
    expect(emulator.cloudBase.objects.get(fileId)?.sha256).toBe(SHA256)
    expect(result.summary).toMatch(
      /^## ✅ File uploaded\n\n<code>audience&#46;csv<\/code> is valid/,
    )
    for (const text of [SHA256, emulator.cloudBase.envs[0], 'fileId', 'Path', 'Environment']) {
      expect(result.summary).toContain(String(text).replaceAll('-', '&#45;'))
    }
  })

  test('goes where the path says, its placeholders filled in', async () => {
    const result = await run({ path: '/lists/{sha256}/{name}' })
    expect(result.exitCode).toBe(0)
    const path = `lists/${SHA256}/audience.csv`
    expect([...emulator.cloudBase.objects.values()].map((object) => object.path)).toEqual([path])
    expect(result.stdout).toContain(` to ${path} in the Cloud Base environment `)
  })

  test('is stored with an access token that was given', async () => {
    const token = emulator.cloudBase.issueToken()
    const result = await run({
      'access-token': token,
      'app-id': undefined,
      'app-secret': undefined,
    })
    expect(result.exitCode).toBe(0)
    expect(paths()).toEqual([LINK, 'form'])
  })

  test('with errors is not sent', async () => {
    await workspace.write('lists/audience.csv', `a\n${account(2)}\n`)
    const result = await run()
    expect(result.exitCode).toBe(1)
    expect(result.annotations('error').map(({ properties }) => properties['title'])).toEqual([
      'account-length',
      undefined,
    ])
    expect(result.outputs).toMatchObject({ valid: 'false', errorCount: '1', rowCount: '2' })
    expect(result.outputs).not.toHaveProperty('fileId')
    expect(result.summary).toMatch(/^## ❌ Package refused\n/)
    expect(paths()).toEqual([])
  })

  test('with warnings is not sent under strict', async () => {
    await workspace.write('lists/audience.csv', `${account(1)}\n${account(1)}\n`)
    const result = await run({ strict: 'true' })
    expect(errorOf(result)).toContain('under `strict` warnings fail the run. Nothing was sent.')
    expect(paths()).toEqual([])
  })

  test('that changes during the upload is not stored, nor tried again', async () => {
    const file = await workspace.write('large.bin', Buffer.alloc(LARGE_BYTES))
    const pause = emulator.faults.pauseAt(1, formPath())
    const running = run({ file: 'large.bin', validate: 'false' })
    await pause.reached
    const handle = await open(file, 'r+')
    await handle.write(Buffer.from('b'), 0, 1, LARGE_BYTES - 10)
    await handle.close()
    pause.resume()
    const result = await running
    expect(errorOf(result)).toContain('has other content since it was validated')
    expect(result.outputs).not.toHaveProperty('fileId')
    await emulator.settled()
    expect(emulator.requests.at(-1)).toMatchObject({ complete: false, closingBoundary: false })
    expect(emulator.cloudBase.objects.size).toBe(0)
    expect(paths()).toEqual([TOKEN, LINK, 'form'])
  })
})

describe('without validation', () => {
  test('any file is stored, and only what is known of it comes out', async () => {
    const bytes = randomBytes(200_000)
    await workspace.write('model.bin', bytes)
    const path = 'models/{name}'
    const result = await run({ file: 'model.bin', path, validate: 'false', strict: 'true' })
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(result.outputs).toEqual({ sha256, fileId: expect.stringMatching(/^cloud:\/\//) })
    expect(emulator.requests.at(-1)?.file).toMatchObject({
      sha256,
      fileName: 'model.bin',
      contentType: 'application/octet-stream',
    })
    expect(result.summary).toMatch(/^## ✅ File uploaded\n\nThe file was not validated\.\n/)
    expect(result.annotations('warning')).toEqual([])
  })

  test('an empty file is stored', async () => {
    await workspace.write('empty.csv', '')
    expect(await run({ file: 'empty.csv', validate: 'false' })).toMatchObject({ exitCode: 0 })
    expect([...emulator.cloudBase.objects.values()]).toMatchObject([{ size: 0 }])
  })

  test.each([
    ['missing.csv', 'The file missing.csv does not exist. Nothing was sent.'],
    ['lists', "The file lists can't be read (it is a directory). Nothing was sent."],
    ...(IS_WINDOWS
      ? []
      : [
          [
            'pipe',
            "The file pipe can't be read (it is no regular file). Nothing was sent.",
          ] as const,
        ]),
  ])('%s is an error', async (file, problem) => {
    if (!IS_WINDOWS) execFileSync('mkfifo', [workspace.join('pipe')])
    const result = await run({ file, validate: 'false' })
    expect(errorOf(result)).toContain(problem)
    expect(result.outputs).toEqual({})
    expect(paths()).toEqual([])
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
    const result = await run(changes)
    expect(errorOf(result)).toContain(problem)
    expect(result.outputs).toEqual({})
    expect(result.summary).toBe('')
    expect(paths()).toEqual([])
  })

  test('are all reported in one go', async () => {
    const result = await run({ env: undefined, path: 'a//b', retries: '99' })
    const error = errorOf(result)
    for (const name of ['env', 'path', 'retries']) expect(error).toContain(`\`${name}\``)
  })
})

describe('a run fails with a hint', () => {
  test('when the access token has expired', async () => {
    const token = emulator.cloudBase.issueToken()
    emulator.cloudBase.expireTokens()
    const credential = { 'access-token': token, 'app-id': undefined, 'app-secret': undefined }
    const result = await run(credential)
    expect(errorOf(result)).toMatch(/code 40014: the access token is not valid .*Give a fresh/)
    expect(result.outputs).toMatchObject({ valid: 'true', sha256: SHA256 })
    expect(result.outputs).not.toHaveProperty('fileId')
    expect(result.summary).toMatch(/^## ❌ Upload failed\n/)
    expect(paths()).toEqual([LINK])
  })

  test('when the signature has expired', async () => {
    const pause = emulator.faults.pauseAt(0, formPath())
    const running = run()
    await pause.reached
    emulator.cloudBase.expireLinks()
    pause.resume()
    expect(errorOf(await running)).toMatch(
      /AccessDenied \(HTTP 403; it says "Request has expired"; request id \S+\)\. The link has expired/,
    )
    expect(paths()).toEqual([TOKEN, LINK, 'form'])
  })

  test('when Cloud Base is not enabled', async () => {
    emulator.cloudBase.enable(false)
    expect(errorOf(await run())).toMatch(
      /code 85088: Cloud Base is not enabled .*Enable Cloud Base/,
    )
  })

  test('when the environment is another', async () => {
    expect(errorOf(await run({ env: 'other-env' }))).toMatch(/code 40097: .*Check `env`/)
  })

  test('when the AppSecret is wrong', async () => {
    expect(errorOf(await run({ 'app-secret': 'wrong-secret' }))).toMatch(
      /code 40125: .*`app-secret`/,
    )
    expect(paths()).toEqual([TOKEN])
  })

  test('when the form upload stalls', async () => {
    emulator.faults.next({ kind: 'stall', path: formPath(), afterBytes: 0 })
    const result = await run({ timeout: '1', retries: '0' })
    expect(errorOf(result)).toContain('No progress for 1 seconds while')
    expect(result.outputs).not.toHaveProperty('fileId')
  })

  test('when the link leads over a network in the clear', async () => {
    const link = {
      errcode: 0,
      token: 't0ken',
      authorization: 'auth',
      file_id: 'f',
      cos_file_id: 'c',
    }
    const body = JSON.stringify({ ...link, url: 'http://cos.example/bucket/a' })
    emulator.faults.next({ kind: 'answer', path: LINK, body })
    expect(errorOf(await run())).toContain('has a url that is not https://, so nothing was sent')
    expect(paths()).toEqual([TOKEN, LINK])
  })

  testWithSignals('when it is stopped', async () => {
    await workspace.write('large.bin', Buffer.alloc(LARGE_BYTES))
    let stop = () => {}
    const pause = emulator.faults.pauseAt(1, formPath())
    const running = run(
      { file: 'large.bin', validate: 'false' },
      {
        onStart: (child) => {
          stop = () => void child.kill('SIGTERM')
        },
      },
    )
    await pause.reached
    stop()
    const result = await running
    expect(errorOf(result)).toBe('Stopped by SIGTERM. Nothing was stored.')
    expect(result.outputs).not.toHaveProperty('fileId')
    expect(emulator.cloudBase.objects.size).toBe(0)
  })
})

describe('another attempt', () => {
  test('has a new link, after a 503 of the storage', async () => {
    emulator.faults.next({ kind: 'alter', path: formPath(), status: 503 })
    const result = await run()
    expect(result.exitCode).toBe(0)
    expect(paths()).toEqual([TOKEN, LINK, 'form', LINK, 'form'])
    const [first, second] = emulator.requests.filter(({ path }) => path === formPath())
    expect(first?.fields[1]?.name).toBe('Signature')
    expect(first?.fields[1]?.value).not.toBe(second?.fields[1]?.value)
    expect(result.stdout).toMatch(/^Attempt 1 failed: .*HTTP 503.* Attempt 2 of 4 follows in /m)
  })

  test('has a new access token, after the first has expired', async () => {
    const pause = emulator.faults.pauseAt(0, LINK)
    const running = run({ retries: '0' })
    await pause.reached
    emulator.cloudBase.expireTokens()
    pause.resume()
    expect(await running).toMatchObject({ exitCode: 0 })
    expect(paths()).toEqual([TOKEN, LINK, TOKEN, LINK, 'form'])
  })
})

describe('no secret is shown, with debug logging on,', () => {
  test('and each is masked before it is used', async () => {
    const result = await run()
    expect(result.exitCode).toBe(0)
    const masks = result.commands.filter(({ name }) => name === 'add-mask')
    const masked = masks.map(({ message }) => message)
    const found = [emulator.cloudBase.appSecret, ...secrets()]
    expect(found).toHaveLength(5)
    for (const secret of found) {
      expect(masked).toContain(secret)
      expect(masked).toContain(encodeURIComponent(secret))
      expect(masked).toContain(Buffer.from(secret).toString('base64'))
    }
    expect(result.commands.filter(({ name }) => name === 'debug')).not.toEqual([])
  })

  test('when WeChat repeats what it was sent', async () => {
    const token = emulator.cloudBase.issueToken()
    const errmsg = `bad ${token} ${encodeURIComponent(token)} ${Buffer.from(token).toString('base64')}`
    const url = `${emulator.url}${LINK}?access_token=${token}`
    const body = JSON.stringify({ errcode: 40097, errmsg, url })
    emulator.faults.next({ kind: 'answer', path: LINK, body })
    expect(errorOf(await run())).toContain('it says "bad *** *** ***')
  })

  test('when the storage repeats what it was sent', async () => {
    const token = randomBytes(60).toString('base64')
    const signature = randomBytes(20).toString('hex')
    const authorization = `q-sign-algorithm=sha1&q-ak=AKIDtest&q-signature=${signature}`
    const url = `${emulator.url}${formPath()}`
    const link = { errcode: 0, url, token, authorization, file_id: 'f', cos_file_id: 'c' }
    emulator.faults.next({ kind: 'answer', path: LINK, body: JSON.stringify(link) })
    const message = [token, encodeURIComponent(token), signature].join(' ')
    const code = Buffer.from(authorization).toString('base64')
    const body = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`
    emulator.faults.next({ kind: 'answer', path: formPath(), status: 403, body })
    const result = await run()
    expect(errorOf(result)).toContain('refused the file with *** (HTTP 403; it says "*** *** ***"')
    await expectNoSecret(result, [token, authorization, signature])
  })

  test('when answers are garbled', async () => {
    const body = '{"errcode":0,"token":"a-token-that-nobody-knows","authorization":"q-sig'
    emulator.faults.next({ kind: 'answer', path: LINK, body })
    const result = await run()
    expect(errorOf(result)).toContain('is not a JSON object (HTTP 200), not quoted')
    await expectNoSecret(result, ['a-token-that-nobody-knows'])
  })

  test('when connections are lost', async () => {
    emulator.faults.next({ kind: 'reset', path: TOKEN, afterBytes: 0 })
    emulator.faults.next({ kind: 'reset-after-request', path: LINK })
    emulator.faults.next({ kind: 'reset-after-request', path: formPath() })
    const result = await run({ retries: '2' })
    expect(errorOf(result)).toContain('was lost before the answer was complete')
    expect(secrets()).toHaveLength(4)
  })
})

/** Other versions of Node.js to prove the bundle on, given by CI. */
const runtimes = (process.env['ACTION_RUNTIMES'] ?? process.execPath).split(delimiter)

describe.each(runtimes)('on %s', (node) => {
  test('the bundle validates and uploads', async () => {
    const result = await run({}, { node })
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(result.outputs['fileId']).toMatch(/^cloud:\/\//)
  })
})
