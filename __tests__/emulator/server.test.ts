import { request as httpsRequest } from 'node:https'
import { json } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { generate } from 'selfsigned'
import { type EmulatorOptions, startEmulator } from '../../src/emulator/index.js'
import { ActionError, InputError } from '../../src/errors.js'
import { credentials, multipart, RawClient, UPLOAD_PATH, upload, withEmulator } from './support.js'

describe('options', () => {
  test('are made up when they are left out', async () => {
    await withEmulator({}, async (emulator) => {
      expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
      expect(emulator.accessId).toMatch(/^15000\d{5}$/)
      expect(emulator.secretKey).toMatch(/^[0-9a-f]{32}$/)
      expect(emulator.region).toBe('guangzhou')
      expect(emulator.cloudBase.appId).toMatch(/^wx[0-9a-f]{16}$/)
      expect(emulator.cloudBase.appSecret).toMatch(/^[0-9a-f]{32}$/)
      expect(emulator.cloudBase.envs).toEqual([expect.stringMatching(/^emulator-[0-9a-f]{6}$/)])
    })
  })

  test('differ from one emulator to the next', async () => {
    await withEmulator({}, async (one) => {
      await withEmulator({}, async (other) => {
        expect(other.url).not.toBe(one.url)
        expect(other.secretKey).not.toBe(one.secretKey)
      })
    })
  })

  test.each(['::1', 'localhost'] as const)('host %s', async (host) => {
    await withEmulator({ host }, async (emulator) => {
      const name = host === '::1' ? '[::1]' : host
      expect(emulator.url).toBe(`http://${name}:${new URL(emulator.url).port}`)
      expect(await upload(emulator, 'ab', 'a.txt')).toMatchObject({ retCode: 0 })
    })
  })

  test('that can not be used are all named', async () => {
    const options = {
      port: 65_536,
      host: '0.0.0.0',
      region: 'beijing',
      accessId: 'a:b',
      secretKey: '',
      firstUploadId: '-1',
    } as unknown as EmulatorOptions
    const error: unknown = await startEmulator(options).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).problems).toEqual([
      'The port must be a whole number from 0 to 65535.',
      'The emulator listens on loopback only: 127.0.0.1, ::1, localhost.',
      'The region must be one of guangzhou, shanghai, hongkong, singapore.',
      'The AccessID must not be empty or hold a colon.',
      'The SecretKey must not be empty.',
      'The first id must be a positive whole number.',
    ])
  })

  test('a port in use', async () => {
    await withEmulator({}, async (emulator) => {
      const port = Number(new URL(emulator.url).port)
      const error: unknown = await startEmulator({ port }).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(ActionError)
      expect(error).toMatchObject({
        message: `The emulator can't listen on port ${port} of 127.0.0.1.`,
        hint: 'Choose another port, or 0 for any that is free.',
        cause: { code: 'EADDRINUSE' },
      })
    })
  })
})

describe('closing', () => {
  test('ends open connections at once, and may be done twice', async () => {
    const emulator = await startEmulator()
    const idle = await RawClient.connect(emulator.url)
    const busy = await RawClient.connect(emulator.url)
    busy.send('POST /v3/push/app HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{')
    const begun = emulator.settled(1)
    await upload(emulator, 'ab', 'a.txt')
    await emulator.close()
    await Promise.all([idle.untilEnd(), busy.untilEnd(), begun])
    idle.destroy()
    busy.destroy()
    await emulator.close()
    await expect(upload(emulator, 'ab', 'a.txt')).rejects.toMatchObject({
      cause: { code: 'ECONNREFUSED' },
    })
  })

  test('while connections are refused', async () => {
    const emulator = await startEmulator()
    const client = await RawClient.connect(emulator.url)
    emulator.refuse()
    await emulator.close()
    await client.untilEnd()
    client.destroy()
    expect(emulator.connections).toBe(1)
  })
})

test('what is no HTTP is hung up on', async () => {
  await withEmulator({}, async (emulator) => {
    const client = await RawClient.connect(emulator.url)
    client.send('\u0016\u0003\u0001 this is no HTTP\r\n\r\n')
    await client.untilEnd()
    client.destroy()
    expect(emulator.requests).toEqual([])
    expect(await upload(emulator, 'ab', 'a.txt')).toMatchObject({ retCode: 0 })
  })
})

test('several requests share a connection', async () => {
  await withEmulator({}, async (emulator) => {
    const client = await RawClient.connect(emulator.url)
    const request = 'POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}'
    client.send(request)
    await client.until(/404/)
    client.send(request)
    await client.until(/404.*404/s)
    client.destroy()
    expect([emulator.requests.length, emulator.connections]).toEqual([2, 1])
  })
})

describe('TLS', () => {
  async function withTls(
    use: (setting: Awaited<ReturnType<typeof startEmulator>>, ca: string) => Promise<void>,
  ): Promise<void> {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
    })
    await withEmulator({ tls: { key, cert }, host: 'localhost' }, async (emulator) => {
      await use(emulator, cert)
    })
  }

  async function send(
    emulator: Awaited<ReturnType<typeof startEmulator>>,
    ca: string | undefined,
  ): Promise<unknown> {
    return await new Promise((resolve, reject) => {
      const request = httpsRequest(
        `${emulator.url}${UPLOAD_PATH}`,
        {
          method: 'POST',
          agent: false,
          headers: {
            authorization: credentials(emulator),
            'content-type': 'multipart/form-data; boundary=b',
          },
          ...(ca === undefined ? {} : { ca }),
        },
        (response) => resolve(json(response)),
      )
      request.on('error', reject)
      request.end(multipart('ab'))
    })
  }

  test('with a certificate of the test', async () => {
    await withTls(async (emulator, ca) => {
      expect(emulator.url).toMatch(/^https:\/\/localhost:\d+$/)
      expect(await send(emulator, ca)).toMatchObject({ retCode: 0 })
    })
  })

  test('with a client that does not trust it', async () => {
    await withTls(async (emulator) => {
      await expect(send(emulator, undefined)).rejects.toMatchObject({
        code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      })
      expect([emulator.requests.length, emulator.connections]).toEqual([0, 1])
    })
  })

  test.each([
    { kind: 'hang-up' },
    { kind: 'reset', afterBytes: 1 },
    { kind: 'reset-after-request' },
  ] as const)('$kind', async (fault) => {
    await withTls(async (emulator, ca) => {
      emulator.faults.next(fault)
      await expect(send(emulator, ca)).rejects.toMatchObject({ code: 'ECONNRESET' })
      expect(await send(emulator, ca)).toMatchObject({ retCode: 0 })
    })
  })
})
