import { ServiceError } from '../../errors.js'
import { text } from '../../messages/services.js'
import { rephrase } from '../../net/index.js'
import { isStaleTokenCode } from './codes.js'
import { type Connection, callWechat, readText } from './wechat.js'

/** A given access token, or what one can be had with. */
export type WechatCredential =
  | { readonly accessToken: string }
  | { readonly appId: string; readonly appSecret: string }

/** What must be masked before the credential is first used. */
export function credentialSecrets(credential: WechatCredential): readonly string[] {
  return ['accessToken' in credential ? credential.accessToken : credential.appSecret]
}

/** The access token of one upload: given, or fetched when it is first needed. */
export class AccessToken {
  readonly #credential: WechatCredential
  readonly #connection: Connection
  #token: string | undefined
  #renewed = false

  constructor(credential: WechatCredential, connection: Connection) {
    this.#credential = credential
    this.#connection = connection
  }

  /**
   * Makes a call that needs the token. When it is refused as stale, the call is made once more with
   * a new one, if that can be had; once for the whole upload.
   *
   * @throws what `call` throws, and what fetching a token does
   */
  async use<T>(call: (accessToken: string) => Promise<T>): Promise<T> {
    const token = await this.#current()
    try {
      return await call(token)
    } catch (error) {
      if (!(error instanceof ServiceError && isStaleTokenCode(error.code))) throw error
      if ('accessToken' in this.#credential) throw error
      if (this.#renewed) throw rephrase(error, error.problem, text('cloudbase.hint.renewed'))
    }
    this.#renewed = true
    this.#token = undefined
    return await this.use(call)
  }

  async #current(): Promise<string> {
    const credential = this.#credential
    if ('accessToken' in credential) return credential.accessToken
    this.#token ??= await fetchAccessToken(credential, this.#connection)
    return this.#token
  }
}

/**
 * Asks for an access token in the normal mode, which gives everybody the same one as long as it is
 * good. The other mode would make the tokens of all other programs invalid (WeChat,
 * getStableAccessToken).
 */
async function fetchAccessToken(
  { appId, appSecret }: { readonly appId: string; readonly appSecret: string },
  connection: Connection,
): Promise<string> {
  return await callWechat(
    {
      path: '/cgi-bin/stable_token',
      body: { grant_type: 'client_credential', appid: appId, secret: appSecret },
      what: text('cloudbase.an-access-token'),
      isCodeOptional: true,
      read: (fields) => {
        const token = readText(fields, 'access_token')
        if ('value' in token) connection.scrubber.add(token.value)
        return token
      },
    },
    connection,
  )
}
