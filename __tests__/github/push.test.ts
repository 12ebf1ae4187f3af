import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/index.js'
import { type Peer, startServer } from '../net/support/server.js'
import { type ActionResult, type ActionRun, ROOT, runAction } from '../support/action.js'
import { account } from '../support/leaks.js'
import { testWithSignals } from '../support/platform.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

const UPLOAD_ID = '92233720368547758071234567'

let workspace: Workspace
let emulator: Emulator

async function restart(options: EmulatorOptions): Promise<void> {
  await emulator.close()
  emulator = await startEmulator({ firstUploadId: UPLOAD_ID, ...options })
}

beforeEach(async () => {
  workspace = await makeWorkspace()
  emulator = await startEmulator({ firstUploadId: UPLOAD_ID })
})

afterEach(async () => {
  await emulator.close()
  await workspace.remove()
})

const service = (): Record<string, string> => ({
  'service-url': emulator.url,
  'access-id': emulator.accessId,
  'secret-key': emulator.secretKey,
})

const TEXTS = { title: 'Spring sale', content: 'Today only' }

/** Runs the upload action; returns its `uploadId`. */
async function upload(
  rows = `${account(1)}\n`,
  more: Record<string, string> = {},
): Promise<string> {
  await workspace.write('list.txt', rows)
  const inputs = { ...service(), file: 'list.txt', ...more }
  const { outputs } = await runAction({ inputs, workspace: workspace.path })
  return outputs['uploadId'] ?? ''
}

function push(
  inputs: Record<string, string>,
  more: Partial<Pick<ActionRun, 'node' | 'onStart' | 'env'>> = {},
): Promise<ActionResult> {
  return runAction({
    action: 'push',
    inputs: { ...service(), ...TEXTS, ...inputs },
    workspace: workspace.path,
    ...more,
  })
}

const errorOf = (result: ActionResult): string => result.annotations('error')[0]?.message ?? ''
const pushRequests = () => emulator.requests.filter(({ path }) => path === '/v3/push/app')

describe('upload, then push', () => {
  test('the id goes from one step to the next, digit for digit', async () => {
    const uploadId = await upload()
    expect(uploadId).toBe(UPLOAD_ID)

    const result = await push({ 'upload-id': uploadId })

    expect(result.stderr).toBe('')
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toEqual({ pushId: '3895624686' })
    expect(emulator.pushes).toEqual([
      {
        pushIds: ['3895624686'],
        uploadId: UPLOAD_ID,
        kind: 'account',
        request:
          `{"audience_type":"package_account_push","upload_id":${UPLOAD_ID},` +
          '"message_type":"notify","message":{"title":"Spring sale","content":"Today only"}}',
      },
    ])
    expect(result.annotations('warning')).toEqual([])
    expect(result.summary).toMatch(/^## ✅ Push accepted\n/)
    for (const fact of ['3895624686', UPLOAD_ID, 'Spring sale', 'Today only', '| When | now |']) {
      expect(result.summary).toContain(fact)
    }
  })

  test('tokens are pushed as tokens', async () => {
    const rows = `${'0123456789abcdef'.repeat(3).slice(0, 36)}\n`
    const uploadId = await upload(rows, { kind: 'token' })
    const result = await push({ 'upload-id': uploadId, kind: 'token' })
    expect(result.outputs['pushId']).toBe('3895624686')
    expect(emulator.pushes[0]?.kind).toBe('token')
  })

  test('a loop push puts out all its ids as JSON', async () => {
    const payload =
      '{"loop_param":{"startDate":"2030-01-01","endDate":"2030-01-07","loopType":1,"dayTimes":["19:00:00","20:00:00"]}}'
    const result = await push({ 'upload-id': await upload(), payload })
    expect(JSON.parse(result.outputs['pushId'] ?? '')).toEqual(['3895624686', '3895624687'])
    expect(result.summary).toContain('Its push ids are')
  })

  test('an iOS application gets its environment', async () => {
    await restart({ platform: 'ios' })
    const uploadId = await upload()
    const missing = await push({ 'upload-id': uploadId })
    expect(errorOf(missing)).toMatch(/1008002.*missing: environment/)
    const result = await push({ 'upload-id': uploadId, environment: 'product' })
    expect(result.outputs['pushId']).toBe('3895624686')
    expect(result.summary).toContain('| Environment | product |')
  })

  test('a second push within the second waits, and the log says why', async () => {
    const uploadId = await upload()
    await push({ 'upload-id': uploadId })
    emulator.faults.next({ kind: 'answer', status: 200, body: '{"ret_code":1008028}' })
    const result = await push({ 'upload-id': uploadId })
    expect(result.outputs['pushId']).toBe('3895624687')
    expect(result.stdout).toMatch(
      /Attempt 1 failed: .*1008028.* Attempt 2 of 4 follows in 1\.0 s\. Nothing was pushed so far\./,
    )
    expect(emulator.pushes).toHaveLength(2)
  })
})

describe('a push that fails', () => {
  test('reset after the whole request: one request, and the run says that nobody knows', async () => {
    const uploadId = await upload()
    emulator.faults.next({ kind: 'reset-after-request' })

    const result = await push({ 'upload-id': uploadId })

    expect(result.exitCode).toBe(1)
    expect(result.outputs).toEqual({})
    expect(errorOf(result)).toMatch(
      /^It is unknown whether the push was accepted\. .* Look at the push records in the TPNS console before pushing again/,
    )
    expect(pushRequests()).toHaveLength(1)
    expect(emulator.pushes).toHaveLength(1)
    expect(result.summary).toMatch(/^## ⚠️ Nobody knows yet whether the push was accepted\n/)
  })

  test('an id that the service does not know: a refusal', async () => {
    const result = await push({ 'upload-id': '5' })
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toMatch(/10010005.* Nothing was pushed\. Check `upload-id` and `kind`/)
    expect(result.summary).toMatch(/^## ❌ Nothing was pushed\n/)
    expect(pushRequests()).toHaveLength(1)
  })

  test('no service at all', async () => {
    emulator.refuse()
    const result = await push({ 'upload-id': '5', retries: '1' })
    expect(errorOf(result)).toMatch(
      /ECONNREFUSED.* Gave up after 2 attempts\. Nothing was pushed\./,
    )
    expect(pushRequests()).toHaveLength(0)
  })

  testWithSignals.each(['SIGINT', 'SIGTERM'] as const)(
    '%s after the request is out',
    async (signal) => {
      const uploadId = await upload()
      emulator.faults.next({ kind: 'no-answer' })
      const result = await push(
        { 'upload-id': uploadId },
        {
          onStart(child) {
            void emulator.settled(2).then(() => child.kill(signal))
          },
        },
      )
      expect(result.exitCode).toBe(1)
      expect(errorOf(result)).toMatch(
        new RegExp(
          `^It is unknown whether the push was accepted\\. Stopped by ${signal}\\. Look at`,
        ),
      )
      expect(pushRequests()).toHaveLength(1)
      expect(emulator.pushes).toHaveLength(1)
    },
  )

  testWithSignals('SIGINT between two attempts: nothing was pushed', async () => {
    const headers = { 'retry-after': '60' }
    emulator.faults.always({ kind: 'answer', status: 429, headers })
    const result = await push(
      { 'upload-id': '5' },
      {
        onStart(child) {
          child.stdout?.on('data', (chunk) => {
            if (String(chunk).includes('Attempt 2 of 4 follows')) child.kill('SIGINT')
          })
        },
      },
    )
    expect(errorOf(result)).toBe('Stopped by SIGINT. Nothing was pushed.')
    expect(pushRequests()).toHaveLength(1)
  })

  test('an accepted push without an id passes with a warning', async () => {
    emulator.faults.next({ kind: 'answer', status: 200, body: '{"ret_code":0}' })
    const result = await push({ 'upload-id': '5' })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toEqual({})
    expect(result.annotations('warning')[0]?.message).toMatch(
      /accepted the push.*Do not push again/,
    )
    expect(result.summary).toContain('Do not push again')
  })
})

describe('through a proxy', () => {
  /** Pushes to a service behind a proxy; returns also what the proxy got on each connection. */
  async function pushThrough(script: (peer: Peer, index: number) => void | Promise<void>) {
    const peers: Peer[] = []
    const proxy = await startServer(async (peer, index) => {
      peers.push(peer)
      await peer.head()
      await script(peer, index)
    })
    const env = { https_proxy: proxy.url.href }
    const inputs = { 'upload-id': '5', 'service-url': 'https://service.example', retries: '1' }
    const result = await push(inputs, { env })
    await proxy.close()
    return { error: errorOf(result), received: peers.map((peer) => peer.received) }
  }

  test('a tunnel that is refused: nothing of the request went out', async () => {
    const { error, received } = await pushThrough((peer, index) => {
      peer.socket.end(`HTTP/1.1 ${index === 0 ? 503 : 403} No\r\nContent-Length: 0\r\n\r\n`)
    })
    expect(error).toMatch(/A tunnel .* refused by .* \(HTTP 403\)\..* Nothing was pushed\./)
    expect(received).toHaveLength(2)
    expect(received.join('')).not.toContain('POST')
  })

  test('a tunnel that breaks in the TLS handshake: nothing of the request went out', async () => {
    const { error, received } = await pushThrough(async (peer) => {
      peer.socket.write('HTTP/1.1 200 OK\r\n\r\n')
      await peer.until(({ received }) => !received.endsWith('\r\n\r\n'))
      peer.socket.destroy()
    })
    expect(error).toMatch(/^Can't connect to service\.example: .* Nothing was pushed\./)
    expect(received).toHaveLength(2)
    expect(received.join('')).not.toContain('POST')
  })
})

describe('inputs', () => {
  test('all problems come in one message, nothing is sent, no output is set', async () => {
    const result = await push({
      'upload-id': '007',
      title: '',
      'send-time': '2026-02-31 10:00:00',
      'push-speed': '5',
      payload: '{"audience_type":"all"}',
      'access-id': '',
    })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toEqual({})
    expect(result.summary).toBe('')
    expect(emulator.connections).toBe(0)
    const [error, ...others] = result.annotations('error')
    expect(others).toEqual([])
    for (const input of ['upload-id', 'title', 'send-time', 'push-speed', 'payload', 'access-id']) {
      expect(error?.message).toContain(`\`${input}\` `)
    }
  })

  test('what vendors would cut is one warning', async () => {
    const result = await push({
      'upload-id': await upload(),
      title: 'x'.repeat(41),
      content: 'y'.repeat(90),
    })
    expect(result.exitCode).toBe(0)
    expect(result.annotations('warning').map(({ message }) => message)).toEqual([
      'Not everybody will see the whole text: the title has 41 characters, more than shown by TPNS itself (20), Meizu (32), OPPO (32), Huawei (40), vivo (40); the content has 90 characters, more than shown by Huawei (80).',
    ])
  })
})

describe('dry-run', () => {
  const NONE = { 'access-id': '', 'secret-key': '' }

  test('shows the request, puts out exactly that, and sends nothing', async () => {
    const result = await push({ ...NONE, 'upload-id': UPLOAD_ID, 'dry-run': 'true' })
    expect(result.exitCode).toBe(0)
    expect(emulator.connections).toBe(0)
    const request = result.outputs['request'] ?? ''
    expect(result.outputs).toEqual({ request })
    expect(result.stdout).toContain(`\n${request}\n`)
    expect(request).toContain(`"upload_id": ${UPLOAD_ID},`)
    expect(JSON.parse(request)).toMatchObject({ message: TEXTS })
    expect(result.summary).toContain(`\`\`\`json\n${request}\n\`\`\``)
    expect(result.summary).toMatch(/^## 🔍 Dry run: nothing was pushed\n/)
  })

  test('texts full of commands have no effect, and come out as they went in', async () => {
    const texts = {
      title: '##[error]x ::error::y \u202e\u001b[31m',
      content: `line 1\n::error::line 2\r\n##[group]${'z'.repeat(4000)}|<b>\`\`\``,
    }
    const payload = '{"message":{"::stop-commands::x":"\\n::error::y","\\u2028":1}}'
    const inputs = { ...NONE, ...texts, payload, 'upload-id': '5', 'dry-run': 'true' }
    const result = await push(inputs)
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toContain('TPNS takes at most 4096')

    const shorter = { ...inputs, content: texts.content.replace('z'.repeat(4000), '') }
    const shown = await push(shorter)
    expect(shown.exitCode).toBe(0)
    expect(shown.annotations('error')).toEqual([])
    const request = shown.outputs['request'] ?? ''
    expect(shown.stdout).toContain(`\n${request}\n`)
    expect(JSON.parse(request).message).toEqual({
      title: shorter.title,
      content: shorter.content,
      '::stop-commands::x': '\n::error::y',
      '\u2028': 1,
    })
  })

  test('a line longer than any other of the log is not cut', async () => {
    const content = 'x'.repeat(4050)
    const inputs = { ...NONE, content, 'upload-id': '5', 'dry-run': 'true' }
    const result = await push(inputs)
    expect(result.stdout).toContain(`\n${result.outputs['request']}\n`)
    expect(JSON.parse(result.outputs['request'] ?? '').message.content).toBe(content)
  })

  test('is the JSON that would be sent', async () => {
    const inputs = {
      'upload-id': await upload(),
      payload: '{"message":{"android":{"n_id":12345678901234567890}}}',
    }
    const { outputs } = await push({ ...inputs, 'dry-run': 'true' })
    await push(inputs)
    const sent = emulator.pushes[0]?.request ?? ''
    expect(sent).toContain('"n_id":12345678901234567890')
    expect(outputs['request']?.replace(/\n */g, '').replace(/": /g, '":')).toBe(sent)
  })

  test('a secret in the request is masked in what is shown and in what is put out', async () => {
    const title = `key ${emulator.secretKey}`
    const result = await push({ title, 'upload-id': '5', 'dry-run': 'true' })
    expect(result.outputs['request']).toContain('"title": "key ***"')
    expect(result.stdout).toContain(`\n${result.outputs['request']}\n`)
  })
})

describe('secrets and foreign text', () => {
  test('answers full of commands and secrets have no effect', async () => {
    const credential = `${emulator.accessId}:${emulator.secretKey}`
    for (const status of [400, 500]) {
      const body = `::error::${emulator.secretKey}\n##[error]${Buffer.from(credential).toString('base64')}\u001b[31m`
      emulator.faults.next({ kind: 'answer', status, body })
      const result = await push({ 'upload-id': '5' })
      expect(result.exitCode).toBe(1)
      expect(errorOf(result)).toContain('***')
      expect(result.annotations('error')).toHaveLength(1)
    }
  })
})

describe('examples/workflows/upload-and-push.yml', () => {
  interface Job {
    readonly environment?: string
  }

  test('pushes only in an environment, and after the upload only jobs that need the secret know it', async () => {
    const path = join(ROOT, 'examples', 'workflows', 'upload-and-push.yml')
    const { jobs }: { jobs: Record<string, Job> } = parse(await readFile(path, 'utf8'))
    const secretive = Object.entries(jobs).filter(([, job]) =>
      JSON.stringify(job).includes('secrets.'),
    )
    expect(secretive.map(([name]) => name)).toEqual(['upload', 'push', 'follow'])
    expect(jobs['push']?.environment).toBe('push')
    // What follows can't push.
    expect(JSON.stringify(jobs['follow'])).toMatch(/upload-account-package\/follow@/)
    expect(JSON.stringify(jobs['follow'])).not.toMatch(/upload-account-package\/push@/)
  })
})

/** Other versions of Node.js to prove the bundle on, given by CI. */
const runtimes = [process.execPath, ...(process.env['ACTION_RUNTIMES'] ?? '').split(delimiter)]

describe.each(runtimes.filter((node) => node !== ''))('on %s', (node) => {
  test('the bundle pushes', async () => {
    const result = await push({ 'upload-id': await upload() }, { node })
    expect(result.stderr).toBe('')
    expect(result.outputs).toEqual({ pushId: '3895624686' })
  })
})
