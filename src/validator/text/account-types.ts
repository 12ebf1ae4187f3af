/** Account types by number (Account Type Value Table, 1024/40598), each with its name. */
export const ACCOUNT_TYPES = {
  0: 'default',
  1: 'custom-1',
  2: 'custom-2',
  3: 'custom-3',
  4: 'custom-4',
  5: 'custom-5',
  6: 'custom-6',
  7: 'custom-7',
  8: 'custom-8',
  9: 'custom-9',
  10: 'custom-10',
  11: 'custom-11',
  12: 'custom-12',
  13: 'custom-13',
  14: 'custom-14',
  15: 'custom-15',
  16: 'custom-16',
  989: 'taid',
  990: 'qimei',
  991: 'qq',
  992: 'qq-md5',
  993: 'idfa',
  994: 'idfa-md5',
  995: 'mac',
  996: 'mac-md5',
  997: 'oaid',
  998: 'oaid-md5',
  999: 'wechat-unionid',
  1000: 'imei',
  1001: 'imei-md5',
  1002: 'phone',
  1003: 'wechat-openid',
  1004: 'qq-openid',
  1005: 'email',
  1006: 'weibo',
  1007: 'alipay',
  1008: 'taobao',
  1009: 'douban',
  1010: 'facebook',
  1011: 'twitter',
  1012: 'google',
  1013: 'baidu',
  1014: 'jd',
  1015: 'linkedin',
} as const

/** Number of an account type, as the Push API takes it. */
export type AccountTypeNumber = keyof typeof ACCOUNT_TYPES

/** Name of an account type, as inputs and options take it. */
export type AccountTypeName = (typeof ACCOUNT_TYPES)[AccountTypeNumber]

/** An account type by number or name. */
export type AccountType = AccountTypeNumber | AccountTypeName

/** Number of the account type that `text` names, by number (`1002`) or name (`phone`), if any. */
export function parseAccountType(text: string): AccountTypeNumber | undefined {
  const found = Object.entries(ACCOUNT_TYPES).find((numberAndName) => numberAndName.includes(text))
  return found === undefined ? undefined : (Number(found[0]) as AccountTypeNumber)
}
