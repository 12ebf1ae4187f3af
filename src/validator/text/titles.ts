/** Words that stand at the head of a column of accounts, never for one. */
const TITLES: ReadonlySet<string> = new Set(
  `account accounts account_id accountid id user users user_id userid username uid openid unionid
  phone phone_number mobile tel telephone email e-mail mail token device_token qq imei idfa oaid
  账号 帐号 账户 号码 手机 手机号 手机号码 电话 邮箱 用户 用户id 用户名`.split(/\s+/),
)

/** Whether an account is a column title; case and one pair of quotes around it are ignored. */
export function isTitle(account: string): boolean {
  const isQuoted = account.length > 1 && account.startsWith('"') && account.endsWith('"')
  return TITLES.has((isQuoted ? account.slice(1, -1) : account).toLowerCase())
}
