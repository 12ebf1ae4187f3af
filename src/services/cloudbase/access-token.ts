import { ServiceError } from '../../errors.js'
import { rephrase } from '../../net/retry.js'
import { isStaleTokenCode } from './codes.js'
import { type Connection, callWechat, textField } from './wechat.js'

/** A given access token, or what one can be had with. */
export type WechatCredential =
  | { readonly accessToken: string }
  | { readonly appId: string; readonly appSecret: string }

const RENEWED_HINT =
  'The access token was fetched just now: check that `app-id` is that of the mini-program that has `env`, and that nothing else renews its tokens by force.'

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
      if (this.#renewed) throw rephrase(error, error.message, RENEWED_HINT)
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
      what: 'an access token',
      read: (fields) => {
        const value = textField(fields, 'access_token')
        if (value === undefined) return { problem: 'has no text access_token' }
        connection.onSecret(value)
        return { value }
      },
    },
    connection,
  )
}
