import { once } from 'node:events'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createServer, type TlsOptions } from 'node:tls'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../src/emulator/index.js'
import { makeCertificate } from '../../net/support/certificate.js'
import { type ActionResult, type ActionRun, runAction } from '../../support/action.js'
import { jumpingClock } from '../../support/clock.js'
import { account } from '../../support/leaks.js'
import { testOnLinux } from '../../support/platform.js'
import { makeWorkspace, type Workspace } from '../../support/workspace.js'

const PATH = '/v3/push/app'
const PUSH_ID = '3895624686'

let workspace: Workspace
let emulator: Emulator

async function start(options: EmulatorOptions = {}): Promise<void> {
  emulator = await startEmulator({ firstUploadId: 1n, ...options })
  const body = new FormData()
  body.append('file', new Blob([`${account(1)}\n`]), 'list.txt')
  const credential = Buffer.from(`${emulator.accessId}:${emulator.secretKey}`).toString('base64')
  const headers = { authorization: `Basic ${credential}` }
  await fetch(`${emulator.url}/v3/push/package/upload`, { method: 'POST', headers, body })
}

beforeEach(async () => {
  workspace = await makeWorkspace()
  await start()
})

afterEach(async () => {
  await emulator.close()
  await workspace.remove()
})

function push(
  inputs: Record<string, string> = {},
  more: Partial<Pick<ActionRun, 'env' | 'node' | 'onStart'>> = {},
): Promise<ActionResult> {
  const given = {
    'service-url': emulator.url,
    'access-id': emulator.accessId,
    'secret-key': emulator.secretKey,
    'upload-id': '1',
    title: 'Spring sale',
    content: 'Today only',
    ...inputs,
  }
  return runAction({ action: 'push', inputs: given, workspace: workspace.path, ...more })
}

const errorOf = (result: ActionResult): string => result.annotations('error').at(-1)?.message ?? ''
const requests = (): number => emulator.requests.filter(({ path }) => path === PATH).length

describe('an answer that may come from somebody who has passed the request on', () => {
  test.each([
    [307, ''],
    [302, '{"ret_code":1008003}'],
    [408, ''],
    [499, ''],
    [500, '{"ret_code":1008007}'],
    [503, '{"ret_code":1008028,"push_id":""}'],
    [599, 'x'],
    [429, '{"ret_code":1008028,"push_id":"7"}'],
    [429, '{"retCode":0}'],
    [200, '{"ret_code":1008028,"data":{"pushId":"7"}}'],
  ])('HTTP %d, %j: one request, and nobody knows', async (status, body) => {
    emulator.faults.next({ kind: 'alter', status, body, path: PATH })
    const result = await push()
    expect([result.exitCode, result.outputs, requests()]).toEqual([1, {}, 1])
    expect(errorOf(result)).toMatch(
      /^It is unknown whether the push was accepted\. .* Look at the push records in the TPNS console/,
    )
    expect(result.summary).toMatch(/^## ⚠️ Nobody knows yet whether the push was accepted\n/)
    expect(emulator.pushes).toHaveLength(1)
  })

  test.each([
    [429, ''],
    [429, '{"ret_code":1008028,"push_id":[]}'],
    [200, '{"ret_code":1008028,"push_id":null}'],
  ])('is not one of HTTP %d, %j: another attempt is made', async (status, body) => {
    emulator.faults.next({ kind: 'answer', status, body, path: PATH })
    const result = await push({}, { env: jumpingClock() })
    expect([result.exitCode, requests(), emulator.pushes.length]).toEqual([0, 2, 1])
    expect(result.outputs).toEqual({ pushId: PUSH_ID })
  })
})

describe('the file of outputs', () => {
  const file = (): string => join(workspace.path, 'outputs')

  async function expectNothingSent(
    env: Record<string, string>,
    words: RegExp,
    more: Partial<Pick<ActionRun, 'node'>> = {},
  ): Promise<void> {
    const result = await push({}, { env, ...more })
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toMatch(words)
    expect(errorOf(result)).toMatch(/^Nothing was sent: /)
    expect(emulator.requests.filter(({ path }) => path === PATH)).toEqual([])
    expect(result.summary).toMatch(/^## ❌ Nothing was pushed\n/)
  }

  test('that is not named, not there, or none: nothing is sent', async () => {
    await expectNothingSent({ GITHUB_OUTPUT: '' }, /GITHUB_OUTPUT is not set/)
    await expectNothingSent({ GITHUB_OUTPUT: file() }, /GITHUB_OUTPUT names does not exist/)
    await mkdir(file())
    await expectNothingSent({ GITHUB_OUTPUT: file() }, /GITHUB_OUTPUT names is no file/)
  })

  testOnLinux('that takes no 64 KiB more: nothing is sent, and it is as it was', async () => {
    const content = 'before<<x\n1\nx\n'
    await writeFile(file(), content)
    // A shell would drop the variables of inputs, whose names have hyphens.
    const node = join(workspace.path, 'small-files')
    const limited = `['--fsize=32768', process.execPath, ...process.argv.slice(2)]`
    await writeFile(
      node,
      `#!${process.execPath}\nconst { spawnSync } = require('node:child_process')\n` +
        `process.exit(spawnSync('prlimit', ${limited}, { stdio: 'inherit' }).status)\n`,
    )
    await chmod(node, 0o755)
    await expectNothingSent({ GITHUB_OUTPUT: file() }, /can't be written \(EFBIG\)/, { node })
    await expectNothingSent({ GITHUB_OUTPUT: '/dev/full' }, /is no file/)
    expect(await readFile(file(), 'utf8')).toBe(content)
  })

  test('that keeps what it held', async () => {
    const content = 'before<<x\n1\nx\n'
    await writeFile(file(), content)
    const result = await push({}, { env: { GITHUB_OUTPUT: file() } })
    expect(result.exitCode).toBe(0)
    const now = await readFile(file(), 'utf8')
    expect(now.startsWith(`${content}pushId<<`)).toBe(true)
    expect(now.length).toBeLessThan(500)
  })

  test('that breaks after the push was accepted: the last word says so', async () => {
    await writeFile(file(), '')
    const pause = emulator.faults.pauseAt(0, PATH)
    const running = push({}, { env: { GITHUB_OUTPUT: file() } })
    await pause.reached
    await rename(file(), `${file()}-old`)
    await mkdir(file())
    pause.resume()
    const result = await running
    await rm(file(), { recursive: true })
    expect([result.exitCode, emulator.pushes.length]).toEqual([1, 1])
    const lines = result.stdout.trimEnd().split('\n')
    expect(lines.filter((line) => !line.startsWith('::debug::')).at(-1)).toMatch(
      new RegExp(
        `^::error::The output pushId could not be set.* The push was accepted all the same; pushId: ${PUSH_ID}\\. Do not push again\\.$`,
      ),
    )
    expect(result.summary).toMatch(/^## ✅ Push accepted\n/)
    expect(result.stdout).toContain(`Pushed. pushId: ${PUSH_ID}\n`)
  })

  test('is not asked of a dry run to take an id', async () => {
    await writeFile(file(), '')
    const result = await push({ 'dry-run': 'true' }, { env: { GITHUB_OUTPUT: file() } })
    expect(result.exitCode).toBe(0)
    expect(await readFile(file(), 'utf8')).toContain('request<<')
  })
})

describe('a TLS handshake that fails in the end', () => {
  test.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'over %s for want of a client certificate: nothing was pushed, nothing is tried again',
    async (version) => {
      const certificate = await makeCertificate('localhost')
      const options: TlsOptions = {
        ...certificate,
        requestCert: true,
        rejectUnauthorized: true,
        minVersion: version,
        maxVersion: version,
      }
      let connections = 0
      const server = createServer(options)
      server.on('connection', () => {
        connections += 1
      })
      server.on('tlsClientError', () => {})
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      const { port } = server.address() as AddressInfo
      await workspace.write('ca.pem', certificate.cert)
      const env = { NODE_EXTRA_CA_CERTS: join(workspace.path, 'ca.pem') }
      const result = await push({ 'service-url': `https://localhost:${port}` }, { env })
      server.close()
      expect([result.exitCode, connections]).toEqual([1, 1])
      expect(errorOf(result)).toMatch(/ Nothing was pushed\. /)
      expect(result.summary).toMatch(/^## ❌ Nothing was pushed\n/)
    },
  )
})

describe('a signature', () => {
  test('takes the place of the SecretKey', async () => {
    await emulator.close()
    await start({ clockSkewMs: 60_000 })
    emulator.faults.next({ kind: 'answer', status: 429, path: PATH })
    const result = await push({ auth: 'signature' }, { env: jumpingClock() })
    expect(result.outputs).toEqual({ pushId: PUSH_ID })
    const sent = emulator.requests.filter(({ path }) => path === PATH)
    expect(sent).toHaveLength(2)
    for (const { headers } of sent) {
      expect(headers.authorization).toBeUndefined()
      expect(JSON.stringify(headers)).not.toContain(emulator.secretKey)
      expect(result.stdout).toContain(`::add-mask::${headers['sign']}\n`)
    }
  })

  test('of a clock that is wrong: nothing was pushed, and the clock is named', async () => {
    await emulator.close()
    await start({ clockSkewMs: 60_000 })
    const result = await push({ auth: 'signature' }, { env: jumpingClock(-3_600_000) })
    expect(errorOf(result)).toMatch(
      /1008003.* Nothing was pushed\. .*clock of this machine \(it is 3\d\d\d seconds behind/,
    )
    expect(emulator.pushes).toEqual([])
  })
})
