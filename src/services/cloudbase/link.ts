import { text } from '../../messages/services.js'
import type { JsonFields } from '../../net/index.js'
import { isSafe, type Scrubber } from '../../safety/index.js'
import { type Connection, callWechat, type Reading, readText } from './wechat.js'

/** Where a file goes in Cloud Base storage. */
export interface ObjectPlace {
  /** Id of the environment. */
  readonly env: string
  /** Path in its storage, without a slash at the start. */
  readonly path: string
}

/** A permission to upload one file, good for a quarter of an hour. */
export interface UploadLink {
  /** Where the form goes. */
  readonly url: URL
  readonly authorization: string
  readonly token: string
  readonly cosFileId: string
  /** What Cloud Base calls the file: `cloud://…`. */
  readonly fileId: string
}

/**
 * Asks for a link (WeChat Cloud Base, uploadFile HTTP API). Its secrets are registered as soon as
 * they have arrived.
 *
 * @throws what `callWechat` throws
 */
export async function fetchLink(
  place: ObjectPlace,
  accessToken: string,
  connection: Connection,
): Promise<UploadLink> {
  return await callWechat(
    {
      path: '/tcb/uploadfile',
      accessToken,
      body: { env: place.env, path: place.path },
      what: text('cloudbase.the-link'),
      read: (fields) => readLink(fields, connection),
    },
    connection,
  )
}

function readLink(fields: JsonFields, { scrubber }: Connection): Reading<UploadLink> {
  const authorization = readText(fields, 'authorization')
  const token = readText(fields, 'token')
  scrubber.add(...linkSecrets(authorization, token))
  if ('problem' in authorization) return authorization
  if ('problem' in token) return token
  const cosFileId = readText(fields, 'cos_file_id')
  if ('problem' in cosFileId) return cosFileId
  const fileId = readFileId(fields, scrubber)
  if ('problem' in fileId) return fileId
  const url = readUploadUrl(fields)
  if ('problem' in url) return url
  return {
    value: {
      url: url.value,
      authorization: authorization.value,
      token: token.value,
      cosFileId: cosFileId.value,
      fileId: fileId.value,
    },
  }
}

/** The signature is a secret of its own: the storage may show it without what stands around it. */
function linkSecrets(authorization: Reading<string>, token: Reading<string>): string[] {
  const [first, second] = [authorization, token].map((field) =>
    'value' in field ? field.value : '',
  )
  const signature = /(?:^|&)q-signature=([^&]+)/.exec(first ?? '')?.[1]
  return [first, signature, second].flatMap((secret) => secret || [])
}

/** The id becomes an output, which is no place for what a service echoes. */
function readFileId(fields: JsonFields, scrubber: Scrubber): Reading<string> {
  const fileId = readText(fields, 'file_id')
  if ('problem' in fileId) return fileId
  if (!/^cloud:\/\/[^/]/.test(fileId.value)) return { problem: text('cloudbase.no-cloud-id') }
  if (scrubber.scrub(fileId.value) !== fileId.value) {
    return { problem: text('cloudbase.secret-in-id') }
  }
  return fileId
}

/** The form holds a signature and a token: it goes over TLS, or stays on the machine. */
function readUploadUrl(fields: JsonFields): Reading<URL> {
  const address = readText(fields, 'url')
  if ('problem' in address) return address
  if (address.value.includes('\\') || !URL.canParse(address.value)) {
    return { problem: text('cloudbase.url-invalid') }
  }
  const url = new URL(address.value)
  if (url.username !== '' || url.password !== '') {
    return { problem: text('cloudbase.url-credentials') }
  }
  return isSafe(url) ? { value: url } : { problem: text('cloudbase.url-insecure') }
}
