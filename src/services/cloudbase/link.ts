import { integerDigits, type JsonFields } from '../../net/json-fields.js'
import { isSafe } from '../../safety/service-url.js'
import { type Connection, callWechat, textField } from './wechat.js'

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
      what: 'the upload link',
      read: (fields) => readLink(fields, connection.onSecret),
    },
    connection,
  )
}

function readLink(
  fields: JsonFields,
  onSecret: (secret: string) => void,
): { readonly value: UploadLink } | { readonly problem: string } {
  const authorization = textField(fields, 'authorization')
  const token = textField(fields, 'token')
  for (const secret of linkSecrets(authorization, token)) onSecret(secret)
  const cosFileId = textField(fields, 'cos_file_id')
  const fileId = textField(fields, 'file_id')
  const text = textField(fields, 'url')
  if (integerDigits(fields['errcode']) === undefined) return { problem: 'has no integer errcode' }
  if (authorization === undefined) return { problem: 'has no text authorization' }
  if (token === undefined) return { problem: 'has no text token' }
  if (cosFileId === undefined) return { problem: 'has no text cos_file_id' }
  if (fileId === undefined) return { problem: 'has no text file_id' }
  if (text === undefined) return { problem: 'has no text url' }
  if (/\p{Cc}/u.test(fileId)) return { problem: 'has a file_id with a control character' }
  const url = parseUploadUrl(text)
  if ('problem' in url) return url
  return { value: { url: url.value, authorization, token, cosFileId, fileId } }
}

/** The signature is a secret of its own: the storage may show it without what stands around it. */
function linkSecrets(authorization: string | undefined, token: string | undefined): string[] {
  const signature = /(?:^|&)q-signature=([^&]+)/.exec(authorization ?? '')?.[1]
  return [authorization, signature, token].flatMap((secret) => secret ?? [])
}

/** The form holds a signature and a token: it goes over TLS, or stays on the machine. */
function parseUploadUrl(text: string): { readonly value: URL } | { readonly problem: string } {
  if (/[\p{Cc}\\]/u.test(text) || !URL.canParse(text)) {
    return { problem: 'has a url that is not a valid URL, so nothing was sent there' }
  }
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') {
    return { problem: 'has a url that holds a user name or password, so nothing was sent there' }
  }
  if (!isSafe(url)) {
    return { problem: 'has a url that is not https://, so nothing was sent there' }
  }
  return { value: url }
}
