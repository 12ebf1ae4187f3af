import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Emulator } from '../../src/emulator/index.js'
import { withEmulator } from './support.js'

const TOKEN_PATH = '/cgi-bin/stable_token'
const LINK_PATH = '/tcb/uploadfile'
const CONTENT = 'some bytes'

interface Link {
  errcode: number
  errmsg: string
  url: string
  token: string
  authorization: string
  file_id: string
  cos_file_id: string
}

async function postJson(emulator: Emulator, path: string, body: unknown): Promise<unknown> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(`${emulator.url}${path}`, { method: 'POST', body: text })
  expect(response.status).toBe(200)
  return await response.json()
}

function grant(emulator: Emulator): object {
  const { appId, appSecret } = emulator.cloudBase
  return { grant_type: 'client_credential', appid: appId, secret: appSecret }
}

async function getToken(emulator: Emulator): Promise<string> {
  const answer = await postJson(emulator, TOKEN_PATH, grant(emulator))
  expect(answer).toEqual({ access_token: expect.any(String), expires_in: 7200 })
  return (answer as { access_token: string }).access_token
}

async function getLink(emulator: Emulator, path = 'a/list.txt'): Promise<Link> {
  const token = emulator.cloudBase.issueToken()
  const [env] = emulator.cloudBase.envs
  return (await postJson(emulator, `${LINK_PATH}?access_token=${token}`, { env, path })) as Link
}

function fieldsOf(link: Link, key = 'a/list.txt'): [string, string][] {
  return [
    ['key', key],
    ['Signature', link.authorization],
    ['x-cos-security-token', link.token],
    ['x-cos-meta-fileid', link.cos_file_id],
  ]
}

async function store(url: string, fields: [string, string][], after: [string, string][] = []) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  form.append('file', new Blob([CONTENT]), 'list.txt')
  for (const [name, value] of after) form.append(name, value)
  const response = await fetch(url, { method: 'POST', body: form })
  return { response, text: await response.text() }
}

describe('access tokens', () => {
  test('a token stays the same while it is good', async () => {
    let now = 1_000_000
    await withEmulator({ clock: () => now }, async (emulator) => {
      const first = await getToken(emulator)
      now += 60_000
      expect(await postJson(emulator, TOKEN_PATH, grant(emulator))).toEqual({
        access_token: first,
        expires_in: 7140,
      })
      now += 7_140_000
      expect(await getToken(emulator)).not.toBe(first)
    })
  })

  test('a new one can be had by force, and after all have expired', async () => {
    await withEmulator({ clock: () => 0 }, async (emulator) => {
      const first = await getToken(emulator)
      const forced = await postJson(emulator, TOKEN_PATH, {
        ...grant(emulator),
        force_refresh: true,
      })
      expect((forced as { access_token: string }).access_token).not.toBe(first)
      emulator.cloudBase.expireTokens()
      const third = await getToken(emulator)
      expect([first, (forced as { access_token: string }).access_token]).not.toContain(third)
    })
  })

  const cases: [string, (right: object) => unknown, number][] = [
    ['an empty body', () => '', 44002],
    ['no JSON', () => 'appid=x', 47001],
    ['an array', () => [], 47001],
    ['no grant type', (right) => ({ ...right, grant_type: undefined }), 40002],
    ['no AppID', (right) => ({ ...right, appid: undefined }), 41002],
    ['another AppID', (right) => ({ ...right, appid: 'wx0000000000000000' }), 40013],
    ['no AppSecret', (right) => ({ ...right, secret: '' }), 41004],
    ['another AppSecret', (right) => ({ ...right, secret: 'x' }), 40125],
  ]
  test.each(cases)('%s', async (_, body, errcode) => {
    await withEmulator({}, async (emulator) => {
      const answer = await postJson(emulator, TOKEN_PATH, body(grant(emulator)))
      expect(answer).toEqual({ errcode, errmsg: expect.stringMatching(/./) })
    })
  })

  test.each([TOKEN_PATH, LINK_PATH])('GET %s', async (path) => {
    await withEmulator({}, async (emulator) => {
      const response = await fetch(`${emulator.url}${path}`)
      expect(await response.json()).toEqual({ errcode: 43002, errmsg: 'require POST method' })
    })
  })
})

describe('links', () => {
  test('name the place and the credentials of the upload', async () => {
    await withEmulator({ cloudBase: { envs: ['prod-1', 'test-2'] } }, async (emulator) => {
      const token = await getToken(emulator)
      const link = await postJson(emulator, `${LINK_PATH}?access_token=${token}`, {
        env: 'test-2',
        path: 'a/列表 1.txt',
      })
      expect(link).toEqual({
        errcode: 0,
        errmsg: 'ok',
        url: `${emulator.url}/cos/7465-test-2-1258717764/a/%E5%88%97%E8%A1%A8%201.txt`,
        token: expect.stringMatching(/^[\w-]{128}$/),
        authorization: expect.stringMatching(
          /^q-sign-algorithm=sha1&q-ak=AKID.*&q-signature=[0-9a-f]{40}$/,
        ),
        file_id: 'cloud://test-2.7465-test-2-1258717764/a/列表 1.txt',
        cos_file_id: expect.stringMatching(/^[\w+/=]{64}$/),
      })
    })
  })

  const cases: [string, unknown, number][] = [
    ['an empty body', '', 44002],
    ['no JSON', '{', 47001],
    ['no environment', { path: 'a' }, 40101],
    ['no path', { env: 'known' }, 40101],
    ['an unknown environment', { env: 'unknown', path: 'a' }, 40097],
    ['an environment that is no text', { env: 1, path: 'a' }, 40097],
    ['an empty path', { env: 'known', path: '' }, 40097],
    ['a path that begins with a slash', { env: 'known', path: '/a' }, 40097],
    ['an empty segment', { env: 'known', path: 'a//b' }, 40097],
    ['a path of 851 bytes', { env: 'known', path: 'x'.repeat(851) }, 40097],
  ]
  test.each(cases)('%s', async (_, body, errcode) => {
    await withEmulator({ cloudBase: { envs: ['known'] } }, async (emulator) => {
      const path = `${LINK_PATH}?access_token=${emulator.cloudBase.issueToken()}`
      expect(await postJson(emulator, path, body)).toEqual({
        errcode,
        errmsg: expect.stringMatching(/./),
      })
    })
  })

  test('need an access token that is good', async () => {
    let now = 0
    await withEmulator({ clock: () => now }, async (emulator) => {
      const body = { env: emulator.cloudBase.envs[0], path: 'a' }
      const ask = (query: string) => postJson(emulator, `${LINK_PATH}${query}`, body)
      expect(await ask('')).toMatchObject({ errcode: 41001 })
      expect(await ask('?access_token=')).toMatchObject({ errcode: 41001 })
      expect(await ask('?access_token=x')).toMatchObject({ errcode: 40014 })
      const token = emulator.cloudBase.issueToken()
      expect(await ask(`?access_token=${token}`)).toMatchObject({ errcode: 0 })
      now += 7_200_000
      expect(await ask(`?access_token=${token}`)).toMatchObject({ errcode: 40014 })
      const other = emulator.cloudBase.issueToken()
      emulator.cloudBase.expireTokens()
      expect(await ask(`?access_token=${other}`)).toMatchObject({ errcode: 40014 })
    })
  })

  test('need Cloud Base to be enabled', async () => {
    await withEmulator({}, async (emulator) => {
      emulator.cloudBase.enable(false)
      expect(await getLink(emulator)).toMatchObject({ errcode: 85088 })
      emulator.cloudBase.enable(true)
      expect(await getLink(emulator)).toMatchObject({ errcode: 0 })
    })
  })
})

describe('the form upload', () => {
  test('stores the object', async () => {
    await withEmulator({ keepBytes: true }, async (emulator) => {
      const link = await getLink(emulator)
      const { response, text } = await store(link.url, fieldsOf(link))
      const sha256 = createHash('sha256').update(CONTENT).digest('hex')

      expect([response.status, text]).toEqual([204, ''])
      expect(response.headers.get('x-cos-request-id')).toMatch(/./)
      expect(emulator.cloudBase.objects.get(link.file_id)).toEqual({
        fileId: link.file_id,
        env: emulator.cloudBase.envs[0],
        path: 'a/list.txt',
        size: CONTENT.length,
        sha256,
      })
      const record = emulator.requests.at(-1)
      expect(record?.file).toMatchObject({ field: 'file', fileName: 'list.txt', sha256 })
      expect(record?.fields.map(({ name }) => name)).toEqual([
        'key',
        'Signature',
        'x-cos-security-token',
        'x-cos-meta-fileid',
      ])
    })
  })

  const swap = (fields: [string, string][], index: number, name: string, value?: string) =>
    fields.map((field, at): [string, string] => (at === index ? [name, value ?? field[1]] : field))
  const cases: [
    string,
    (fields: [string, string][]) => [string, string][],
    number,
    string,
    string,
  ][] = [
    [
      'another order',
      (fields) => fields.toReversed(),
      400,
      'MalformedPOSTRequest',
      'in this order',
    ],
    ['a part left out', (fields) => fields.slice(1), 400, 'MalformedPOSTRequest', 'in this order'],
    [
      'a part too many',
      (fields) => [['policy', ''], ...fields],
      400,
      'MalformedPOSTRequest',
      'in this order',
    ],
    [
      'a name in another case',
      (fields) => swap(fields, 1, 'signature'),
      400,
      'MalformedPOSTRequest',
      'in this order',
    ],
    [
      'another signature',
      (fields) => swap(fields, 1, 'Signature', 'x'),
      403,
      'SignatureDoesNotMatch',
      'invalid',
    ],
    [
      'another token',
      (fields) => swap(fields, 2, 'x-cos-security-token', 'x'),
      403,
      'AccessDenied',
      'security token',
    ],
    [
      'another key',
      (fields) => swap(fields, 0, 'key', 'b/list.txt'),
      403,
      'AccessDenied',
      'The key',
    ],
    [
      'another file id',
      (fields) => swap(fields, 3, 'x-cos-meta-fileid', 'x'),
      403,
      'AccessDenied',
      'The file id',
    ],
  ]
  test.each(cases)('%s', async (_, change, status, code, message) => {
    await withEmulator({}, async (emulator) => {
      const link = await getLink(emulator)
      const { response, text } = await store(link.url, change(fieldsOf(link)))
      expect(response.status).toBe(status)
      expect(response.headers.get('content-type')).toBe('application/xml')
      expect(text).toMatch(/^<\?xml version='1.0' encoding='utf-8' \?>\n<Error>\n/)
      expect(text).toContain(`<Code>${code}</Code>`)
      expect(/<Message>(.*)<\/Message>/.exec(text)?.[1]).toContain(message)
      expect(text).toMatch(/<RequestId>[\w-]+<\/RequestId>/)
      expect(emulator.cloudBase.objects.size).toBe(0)
    })
  })

  test('the file must be the last part', async () => {
    await withEmulator({}, async (emulator) => {
      const link = await getLink(emulator)
      const fields = fieldsOf(link)
      const { text } = await store(link.url, fields.slice(0, 3), fields.slice(3))
      expect(text).toContain('<Code>MalformedPOSTRequest</Code>')
    })
  })

  test('another place than that of the link', async () => {
    await withEmulator({}, async (emulator) => {
      const link = await getLink(emulator)
      const { text } = await store(`${link.url}&<x>`, fieldsOf(link))
      expect(text).toContain('<Code>AccessDenied</Code>')
      expect(text).toMatch(/<Resource>\/cos\/.*&#38;.*<\/Resource>/)
    })
  })

  test('a link expires', async () => {
    let now = 1_000
    await withEmulator({ clock: () => now }, async (emulator) => {
      const link = await getLink(emulator)
      now += 900_000
      const late = await store(link.url, fieldsOf(link))
      expect(late.response.status).toBe(403)
      expect(late.text).toContain('<Code>AccessDenied</Code>\n\t<Message>Request has expired<')

      const other = await getLink(emulator)
      emulator.cloudBase.expireLinks()
      expect((await store(other.url, fieldsOf(other))).text).toContain('Request has expired')
      const good = await getLink(emulator)
      expect((await store(good.url, fieldsOf(good))).response.status).toBe(204)
    })
  })

  test('no form', async () => {
    await withEmulator({}, async (emulator) => {
      const link = await getLink(emulator)
      const response = await fetch(link.url, { method: 'POST', body: '{}' })
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('<Code>MalformedPOSTRequest</Code>')
    })
  })
})
