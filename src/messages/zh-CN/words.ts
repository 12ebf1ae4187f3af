import { formatInteger, inSeconds, inUnits } from '../numbers.js'

/** A number of bytes for people: bytes below 1 KiB, then KiB, MiB and GiB. */
export function bytes(value: number): string {
  return inUnits(value) ?? `${formatInteger(value)} 字节`
}

/** A duration for people, in seconds. */
export function seconds(milliseconds: number): string {
  return `${inSeconds(milliseconds)} 秒`
}

/** Values as they stand in a sentence: each as code, separated by the Chinese comma of lists. */
export function listOf(values: readonly (string | number)[]): string {
  return values.map((value) => `\`${value}\``).join('、')
}

/** What the rows of a package name. */
export function kindOf(kind: 'account' | 'token'): string {
  return kind === 'account' ? '账号' : '设备 Token'
}
