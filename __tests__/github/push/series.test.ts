import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../../src/emulator/index.js'
import { type ActionResult, type ActionRun, runAction } from '../../support/action.js'
import { jumpingClock } from '../../support/clock.js'
import { account } from '../../support/leaks.js'
import { testWithSignals } from '../../support/platform.js'
import { makeWorkspace, type Workspace } from '../../support/workspace.js'

const PATH = '/v3/push/app'

let workspace: Workspace
let emulator: Emulator
/** How far the emulator's clock is ahead: a test that waits nowhere moves it by itself. */
let ahead = 0

beforeEach(async () => {
  workspace = await makeWorkspace()
  ahead = 0
  emulator = await startEmulator({ firstUploadId: 1n, clock: () => Date.now() + ahead })
})

afterEach(async () => {
  await emulator.close()
  await workspace.remove()
})

/** Uploads so many packages; their ids are 1, 2, … */
async function upload(count: number): Promise<string[]> {
  const credential = Buffer.from(`${emulator.accessId}:${emulator.secretKey}`).toString('base64')
  const headers = { authorization: `Basic ${credential}` }
  for (let n = 0; n < count; n++) {
    const body = new FormData()
    body.append('file', new Blob([`${account(n)}\n`]), `list-${n}.txt`)
    await fetch(`${emulator.url}/v3/push/package/upload`, { method: 'POST', headers, body })
  }
  return [...emulator.packages.keys()]
}

function push(
  inputs: Record<string, string>,
  more: Partial<Pick<ActionRun, 'env' | 'onStart'>> = {},
): Promise<ActionResult> {
  const given = {
    'service-url': emulator.url,
    'access-id': emulator.accessId,
    'secret-key': emulator.secretKey,
    title: 'Spring sale',
    content: 'Today only',
    ...inputs,
  }
  return runAction({ action: 'push', inputs: given, workspace: workspace.path, ...more })
}

const errorOf = (result: ActionResult): string => result.annotations('error').at(-1)?.message ?? ''
const pushedTo = (): string[] => emulator.pushes.map(({ uploadId }) => uploadId)

describe('several packages', () => {
  test('are pushed to one a second, and their ids come out in order', async () => {
    const ids = await upload(3)
    const began = Date.now()
    const result = await push({ 'upload-ids': JSON.stringify(ids.toReversed()) })
    expect([result.exitCode, result.stderr]).toEqual([0, ''])
    expect(Date.now() - began).toBeGreaterThanOrEqual(2000)
    expect(result.outputs).toEqual({ pushIds: '["3895624686","3895624687","3895624688"]' })
    expect(pushedTo()).toEqual(['3', '2', '1'])
    // The emulator would have refused what came too soon.
    expect(emulator.requests.filter(({ path }) => path === PATH)).toHaveLength(3)
    expect(result.stdout).toContain('Pushed to package 2 (2 of 3). pushId: 3895624687\n')
    expect(result.summary).toMatch(/^## ✅ 3 pushes accepted\n/)
    expect(result.summary).toContain('| <code>2</code> | ✅ accepted | <code>3895624687</code> |')
  })

  test('with loop pushes and an accepted push without an id', async () => {
    const ids = await upload(2)
    emulator.faults.next({ kind: 'answer', body: '{"ret_code":0}', path: PATH })
    const payload = '{"loop_param":{"dayTimes":["19:00:00","20:00:00"]}}'
    const result = await push({ 'upload-ids': ids.join(' '), payload })
    expect([result.exitCode, result.outputs]).toEqual([
      0,
      { pushIds: '[null,["3895624686","3895624687"]]' },
    ])
    expect(result.annotations('warning')[0]?.message).toMatch(
      /accepted the push to package 1, but .* Do not push again/,
    )
  })

  test('one alone is a series, too', async () => {
    const result = await push({ 'upload-ids': (await upload(1)).join() })
    expect(result.outputs).toEqual({ pushIds: '["3895624686"]' })
  })

  test('wait 1008028 out', async () => {
    const ids = await upload(1)
    emulator.faults.next({ kind: 'answer', body: '{"ret_code":1008028}', path: PATH })
    const result = await push({ 'upload-ids': ids.join() }, { env: jumpingClock() })
    expect(result.outputs).toEqual({ pushIds: '["3895624686"]' })
    expect(result.stdout).toMatch(
      /1008028.* follows in 1\.0 s\. This package was not pushed to so far/,
    )
  })
})

describe('a push in the series that fails', () => {
  test.each([
    [
      'first',
      '9,1,2',
      '[null,null,null]',
      'No package was pushed to. Refused: 9. Not begun: 1, 2.',
    ],
    ['middle', '1,9,2', '["3895624686",null,null]', 'Pushed to: 1. Refused: 9. Not begun: 2.'],
    ['last', '1,2,9', '["3895624686","3895624687",null]', 'Pushed to: 1, 2. Refused: 9.'],
  ])('by a refusal: the %s', async (_, ids, pushIds, words) => {
    await upload(2)
    const result = await push({ 'upload-ids': ids })
    expect([result.exitCode, result.outputs]).toEqual([1, { pushIds }])
    expect(errorOf(result)).toContain(`10010005`)
    expect(errorOf(result)).toContain(words)
    expect(errorOf(result)).toContain('To go on, give only the ids that were not pushed to')
    expect(result.summary).toContain('| <code>9</code> | ❌ refused |')
  })

  test('in doubt: what is sure of the others is told', async () => {
    const ids = await upload(3)
    emulator.faults.next(
      { kind: 'alter', path: PATH },
      { kind: 'alter', status: 504, body: '', path: PATH },
    )
    const result = await push({ 'upload-ids': ids.join(), language: 'zh-CN' })
    expect([result.exitCode, result.outputs]).toEqual([1, { pushIds: '["3895624686",null,null]' }])
    expect(errorOf(result)).toMatch(
      /^无法确定推送是否已被接受。.*已推送：1。无法确定：2。未开始：3。再次推送之前，请先查看/,
    )
    expect(result.summary).toMatch(/^## ❌ 3 个包中推送了 1 个\n/)
    expect(pushedTo()).toEqual(['1', '2'])
  })

  testWithSignals('SIGTERM between two', async () => {
    const ids = await upload(3)
    const result = await push(
      { 'upload-ids': ids.join() },
      {
        onStart(child) {
          child.stdout?.on('data', (chunk) => {
            if (String(chunk).includes('Pushed to package 1')) child.kill('SIGTERM')
          })
        },
      },
    )
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toMatch(
      /^Stopped by SIGTERM\. Pushed to: 1\. Not begun: 2, 3\. To go on, give only the ids/,
    )
    expect(result.outputs).toEqual({ pushIds: '["3895624686",null,null]' })
    expect(pushedTo()).toEqual(['1'])
  })

  test('in its outputs: the last word is what was accepted', async () => {
    const ids = await upload(2)
    const file = join(workspace.path, 'outputs')
    await writeFile(file, '')
    const pause = emulator.faults.pauseAt(0, PATH)
    const env = { GITHUB_OUTPUT: file }
    const running = push({ 'upload-ids': ids.join() }, { env })
    await pause.reached
    await rename(file, `${file}-old`)
    await mkdir(file)
    pause.resume()
    const result = await running
    await rm(file, { recursive: true })
    expect(errorOf(result)).toMatch(
      /pushIds could not be set.* accepted all the same; pushId: 3895624686, 3895624687\. Do not push again\.$/,
    )
  })
})

test('a dry run shows one request for all, and sends nothing', async () => {
  const result = await push({ 'upload-ids': '7 8 9', 'dry-run': 'true', 'secret-key': '' })
  expect([result.exitCode, emulator.connections]).toEqual([0, 0])
  expect(result.stdout).toContain('3 requests would go to ')
  expect(result.stdout).toContain('to the packages 7, 8, 9.')
  expect(JSON.parse(result.outputs['request'] ?? '').upload_id).toBe(7)
  expect(result.outputs['pushIds']).toBeUndefined()
})

test('500 ids of 40 digits go out, and their ids fit into the outputs', async () => {
  const ids = Array.from({ length: 500 }, (_, n) => String(10n ** 39n + BigInt(n)))
  emulator.faults.always({ kind: 'answer', body: `{"ret_code":0,"push_id":"${'7'.repeat(40)}"}` })
  const result = await push({ 'upload-ids': ids.join('\n') }, { env: jumpingClock() })
  expect(result.exitCode).toBe(0)
  expect(JSON.parse(result.outputs['pushIds'] ?? '')).toHaveLength(500)
  expect(emulator.requests).toHaveLength(500)
})
