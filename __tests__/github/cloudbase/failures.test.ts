import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { testWithSignals } from '../../support/platform.js'
import { errorOf, LARGE_BYTES, LINK, SHA256, type Step, startStep, TOKEN } from './step.js'

let step: Step

beforeEach(async () => {
  step = await startStep()
})

afterEach(async () => {
  await step.close()
})

describe('a run fails with a hint', () => {
  test('when the access token has expired', async () => {
    const token = step.emulator.cloudBase.issueToken()
    step.emulator.cloudBase.expireTokens()
    const credential = { 'access-token': token, 'app-id': undefined, 'app-secret': undefined }
    const result = await step.run(credential)
    expect(errorOf(result)).toMatch(/code 40014: the access token is not valid .*Give a fresh/)
    expect(result.outputs).toMatchObject({ valid: 'true', sha256: SHA256 })
    expect(result.outputs).not.toHaveProperty('fileId')
    expect(result.summary).toMatch(/^## ❌ Upload failed\n/)
    expect(step.paths).toEqual([LINK])
  })

  test('when the signature has expired', async () => {
    const pause = step.emulator.faults.pauseAt(0, step.formPath)
    const running = step.run()
    await pause.reached
    step.emulator.cloudBase.expireLinks()
    pause.resume()
    expect(errorOf(await running)).toMatch(
      /AccessDenied \(HTTP 403; it says "Request has expired"; request id \S+\)\. The link has expired/,
    )
    expect(step.paths).toEqual([TOKEN, LINK, 'form'])
  })

  test('when Cloud Base is not enabled', async () => {
    step.emulator.cloudBase.enable(false)
    expect(errorOf(await step.run())).toMatch(
      /code 85088: Cloud Base is not enabled .*Enable Cloud Base/,
    )
  })

  test('when the environment is another', async () => {
    expect(errorOf(await step.run({ env: 'other-env' }))).toMatch(/code 40097: .*Check `env`/)
  })

  test('when the AppSecret is wrong', async () => {
    expect(errorOf(await step.run({ 'app-secret': 'wrong-secret' }))).toMatch(
      /code 40125: .*`app-secret`/,
    )
    expect(step.paths).toEqual([TOKEN])
  })

  test('when the form upload stalls', async () => {
    step.emulator.faults.next({ kind: 'stall', path: step.formPath, afterBytes: 0 })
    const result = await step.run({ timeout: '1', retries: '0' })
    expect(errorOf(result)).toContain('No progress for 1 second while')
    expect(result.outputs).not.toHaveProperty('fileId')
  })

  test('when the link leads over a network in the clear', async () => {
    const link = {
      errcode: 0,
      token: 't0ken',
      authorization: 'auth',
      file_id: 'cloud://env/f',
      cos_file_id: 'c',
    }
    const body = JSON.stringify({ ...link, url: 'http://cos.example/bucket/a' })
    step.emulator.faults.next({ kind: 'answer', path: LINK, body })
    expect(errorOf(await step.run())).toContain(
      'has a url that is not https://, so nothing was sent',
    )
    expect(step.paths).toEqual([TOKEN, LINK])
  })

  testWithSignals('when it is stopped', async () => {
    await step.workspace.write('large.bin', Buffer.alloc(LARGE_BYTES))
    let stop = () => {}
    const pause = step.emulator.faults.pauseAt(1, step.formPath)
    const running = step.run(
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
    expect(step.emulator.cloudBase.objects.size).toBe(0)
  })
})
