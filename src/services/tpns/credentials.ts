import { type Text, text } from '../../messages/index.js'

/** Credentials of an application. */
export interface Credentials {
  /** Identifies the application; not a secret. */
  readonly accessId: string
  readonly secretKey: string
}

/**
 * Problems with credentials, each a clause about `the AccessID` or `the SecretKey`. A colon can't
 * be in the first, which ends there (RFC 7617, 2); control characters can't be in either.
 */
export function credentialProblems(credentials: Credentials): readonly Text[] {
  const { accessId, secretKey } = credentials
  return [
    ...(accessId === '' ? [text('upload.access-id-empty')] : []),
    ...(secretKey === '' ? [text('upload.secret-key-empty')] : []),
    ...malformedCredentials(credentials),
  ]
}

/** Problems with credentials, but for those that are empty. */
export function malformedCredentials({ accessId, secretKey }: Credentials): readonly Text[] {
  const problems: Text[] = []
  if (accessId.includes(':')) problems.push(text('upload.access-id-colon'))
  if (/\p{Cc}/u.test(accessId)) problems.push(text('upload.access-id-control'))
  if (/\p{Cc}/u.test(secretKey)) problems.push(text('upload.secret-key-control'))
  return problems
}

/**
 * What of credentials can't be signed with, each a clause: the AccessID goes into a header as it is, where
 * only ASCII means the same everywhere (RFC 9110, 5.5).
 */
export function signatureProblems({ accessId }: Pick<Credentials, 'accessId'>): readonly Text[] {
  return /^\p{ASCII}*$/u.test(accessId) ? [] : [text('upload.access-id-ascii')]
}

/** Value of `Authorization` (Basic Auth, 1024/34672; RFC 7617). */
export function basicAuthorization(credentials: Credentials): string {
  return `Basic ${encoded(credentials)}`
}

/** What must be masked before the credentials are first used. */
export function credentialSecrets(credentials: Credentials): readonly string[] {
  const { secretKey } = credentials
  if (secretKey === '') return []
  return [secretKey, plain(credentials), encoded(credentials)]
}

function plain({ accessId, secretKey }: Credentials): string {
  return `${accessId}:${secretKey}`
}

function encoded(credentials: Credentials): string {
  return Buffer.from(plain(credentials), 'utf8').toString('base64')
}
