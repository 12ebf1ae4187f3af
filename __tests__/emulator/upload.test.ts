import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import {
  accounts,
  basic,
  credentials,
  formOf,
  multipart,
  post,
  RawClient,
  UPLOAD_PATH,
  upload,
  uploadHead,
  withEmulator,
} from './support.js'

const ROWS = 'first-account\nsecond-account\n'

describe('an upload that keeps the rules', () => {
  test('gets increasing ids, and the package is known by them', async () => {
    await withEmulator({}, async (emulator) => {
      const first = await upload(emulator, ROWS, 'list.txt')
      const second = await upload(emulator, accounts(3), 'list.csv')

      expect(first).toEqual({ retCode: 0, errMsg: '', uploadId: 11_231 })
      expect(second).toEqual({ retCode: 0, errMsg: '', uploadId: 11_232 })
      expect(emulator.packages.get('11231')).toEqual({
        uploadId: '11231',
        name: 'list.txt',
        sha256: createHash('sha256').update(ROWS).digest('hex'),
        size: ROWS.length,
        rows: 2,
        kinds: ['account'],
      })
      expect(emulator.packages.get('11232')?.rows).toBe(3)
    })
  })

  test.each(['9007199254740993', '18446744073709551616'])(
    'gets the id %s digit for digit',
    async (id) => {
      await withEmulator({ firstUploadId: id }, async (emulator) => {
        const response = await post(emulator, UPLOAD_PATH, formOf(ROWS, 'a.txt'))
        expect(await response.text()).toBe(`{"retCode":0,"errMsg":"","uploadId":${id}}`)
        expect([...emulator.packages.keys()]).toEqual([id])

        const next = await post(emulator, UPLOAD_PATH, formOf(ROWS, 'a.txt'))
        expect(await next.text()).toContain(`"uploadId":${BigInt(id) + 1n}}`)
      })
    },
  )

  test('may carry other fields, as a sample of the documents does', async () => {
    await withEmulator({}, async (emulator) => {
      const form = new FormData()
      form.set('fileName', 'list.txt')
      form.set('file', new Blob([ROWS]), 'list.txt')
      const response = await post(emulator, UPLOAD_PATH, form)

      expect(await response.json()).toMatchObject({ retCode: 0 })
      expect(emulator.requests[0]?.fields).toEqual([{ name: 'fileName', value: 'list.txt' }])
    })
  })

  test('is taken unseen when packages are not checked', async () => {
    await withEmulator({ checkPackage: false }, async (emulator) => {
      expect(await upload(emulator, '\n', 'list.exe')).toMatchObject({ retCode: 0 })
      expect(emulator.packages.get('11231')).toMatchObject({ rows: null, size: 1 })
    })
  })

  test('names its file in UTF-8', async () => {
    await withEmulator({ keepBytes: true }, async (emulator) => {
      await upload(emulator, ROWS, '号码包 "1".txt')
      const file = emulator.requests[0]?.file
      expect(file?.fileName).toBe('号码包 %221%22.txt')
      expect(file?.bytes?.toString()).toBe(ROWS)
    })
  })
})

describe('credentials', () => {
  const cases: [string, (id: string, key: string) => string | undefined, number, string][] = [
    ['none', () => undefined, 1008003, 'no Basic credentials'],
    ['another scheme', (id, key) => `Bearer ${id}:${key}`, 1008003, 'no Basic credentials'],
    ['no base64', (id, key) => `Basic ${id}:${key}`, 1008003, 'no Basic credentials'],
    ['no colon', (id) => `Basic ${btoa(id)}`, 1008003, 'no Basic credentials'],
    ['wrong SecretKey', (id) => basic(id, 'wrong'), 1008003, 'SecretKey is wrong'],
    ['empty SecretKey', (id) => basic(id, ''), 1008003, 'SecretKey is wrong'],
    [
      'unknown AccessID',
      (_, key) => basic('1500099999', key),
      1008035,
      'no application of shanghai',
    ],
    ['nothing right', () => basic('1500099999', 'wrong'), 1008035, 'no application of shanghai'],
  ]
  test.each(cases)('%s', async (_, header, retCode, errMsg) => {
    await withEmulator({ region: 'shanghai', accessId: '1500011111' }, async (emulator) => {
      const authorization = header(emulator.accessId, emulator.secretKey)
      const response = await fetch(`${emulator.url}${UPLOAD_PATH}`, {
        method: 'POST',
        body: formOf(ROWS, 'a.txt'),
        headers: authorization === undefined ? {} : { authorization },
      })
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual({
        retCode,
        errMsg: expect.stringContaining(errMsg),
        uploadId: 0,
      })
      expect(emulator.packages.size).toBe(0)
      // The record tells what came all the same.
      expect(emulator.requests[0]).toMatchObject({ complete: true, closingBoundary: true })
    })
  })

  test('a scheme in another case, and a colon in the SecretKey', async () => {
    await withEmulator({ secretKey: 'a:b' }, async (emulator) => {
      const response = await post(emulator, UPLOAD_PATH, formOf(ROWS, 'a.txt'), {
        authorization: credentials(emulator).replace('Basic', 'BASIC'),
      })
      expect(await response.json()).toMatchObject({ retCode: 0 })
    })
  })
})

describe('the form', () => {
  const TYPE = 'multipart/form-data; boundary=b'
  const part = (disposition: string, content: string) =>
    `--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`
  const cases: [string, string, string, number, string][] = [
    ['not a form', 'application/json', '{}', 1008001, 'not multipart/form-data'],
    ['no boundary', 'multipart/form-data', '', 1008001, 'not multipart/form-data'],
    ['an empty boundary parameter', 'multipart/form-data; x=y', '', 1008001, 'Boundary not found'],
    ['an empty body', TYPE, '', 1008001, "can't be read"],
    [
      'no closing boundary',
      TYPE,
      part('name="file"; filename="a.txt"', ROWS),
      1008001,
      "can't be read",
    ],
    ['another boundary', TYPE, multipart(ROWS, 'a.txt', 'c'), 1008001, "can't be read"],
    ['no part at all', TYPE, '--b--\r\n', 1008002, 'no part named file'],
    [
      'another field',
      TYPE,
      `${part('name="package"; filename="a.txt"', ROWS)}--b--`,
      1008002,
      'no part named file',
    ],
    [
      'a field in another case',
      TYPE,
      `${part('name="File"; filename="a.txt"', ROWS)}--b--`,
      1008002,
      'no part named file',
    ],
    ['no file name', TYPE, `${part('name="file"', ROWS)}--b--`, 1008002, 'no part named file'],
    [
      'an empty file name',
      TYPE,
      `${part('name="file"; filename=""', ROWS)}--b--`,
      1008002,
      'no part named file',
    ],
    [
      'two files',
      TYPE,
      `${part('name="file"; filename="a.txt"', ROWS).repeat(2)}--b--`,
      1008007,
      'more than one file',
    ],
    ['an empty file', TYPE, `${part('name="file"; filename="a.txt"', '')}--b--`, 1008012, 'empty'],
  ]
  test.each(cases)('%s', async (_, type, body, retCode, errMsg) => {
    await withEmulator({}, async (emulator) => {
      const response = await post(emulator, UPLOAD_PATH, body, { 'content-type': type })
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual({
        retCode,
        errMsg: expect.stringContaining(errMsg),
        uploadId: 0,
      })
      expect(emulator.packages.size).toBe(0)
    })
  })

  test('may have a preamble, an epilogue and a quoted boundary', async () => {
    await withEmulator({}, async (emulator) => {
      const body = `hello\r\n${multipart(ROWS, 'a.txt', 'b c')}good bye`
      const response = await post(emulator, UPLOAD_PATH, body, {
        'content-type': 'multipart/form-data; boundary="b c"',
      })
      expect(await response.json()).toMatchObject({ retCode: 0 })
      expect(emulator.requests[0]?.closingBoundary).toBe(true)
    })
  })

  test('may arrive byte by byte', async () => {
    await withEmulator({}, async (emulator) => {
      const body = multipart(ROWS)
      const client = await RawClient.connect(emulator.url)
      client.send(uploadHead(emulator, body.length))
      for (const byte of body) client.send(byte)
      await client.until(/"uploadId":11231/)
      client.destroy()
      expect(emulator.requests[0]).toMatchObject({ bytes: body.length, closingBoundary: true })
    })
  })
})

describe('what is not the upload', () => {
  test.each(['GET', 'PUT', 'DELETE'])('%s is the wrong method', async (method) => {
    await withEmulator({}, async (emulator) => {
      const response = await fetch(`${emulator.url}${UPLOAD_PATH}`, { method })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('POST')
      expect(await response.json()).toEqual({ errMsg: 'the method must be POST' })
    })
  })

  test.each(['/', '/v3/push/package', '/v3/push/package/upload/', '//v3/push/package/upload'])(
    '%s is not found',
    async (path) => {
      await withEmulator({}, async (emulator) => {
        const response = await post(emulator, path, formOf(ROWS, 'a.txt'))
        expect(response.status).toBe(404)
        expect(await response.json()).toEqual({ errMsg: `the emulator serves no ${path}` })
      })
    },
  )
})
