/** Words that stand at the head of a column of accounts, never for one; as `titleKey` has them. */
const TITLES: ReadonlySet<string> = new Set(
  `account accounts accountid id user users userid username uid openid unionid phone phonenumber
  mobile mobilenumber tel telephone email emailaddress mail mailaddress contact member memberid
  token devicetoken qq imei idfa oaid
  账号 帐号 账户 号码 手机 手机号 手机号码 电话 电话号码 联系方式 邮箱 邮箱地址 电子邮箱 用户 用户id
  用户名 用户账号 会员 会员号 会员id 账号id 设备 设备token`.split(/\s+/),
)

/**
 * What column titles are compared by: without case, spaces (U+0020), `_`, `-`, and one pair of
 * double quotes around the rest.
 */
export function titleKey(title: string): string {
  const bare = title.replace(/[ _-]/g, '')
  const isQuoted = bare.length > 1 && bare.startsWith('"') && bare.endsWith('"')
  return (isQuoted ? bare.slice(1, -1) : bare).toLowerCase()
}

/** Whether an account is a column title. */
export function isTitle(account: string): boolean {
  return TITLES.has(titleKey(account))
}
