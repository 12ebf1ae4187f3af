/** A name of a push id in any spelling, and what stands before its value. */
const PUSH_ID = /push[\s_-]*ids?["'\s]*[:=>]\s*/gi
/** A value that names no push: nothing, null, or a list of nothing. */
const NO_PUSH = /^(?:""|''|null\b|\[(?:""|''|null|[\s,])*\]|$|[<,}\])&;\r\n])/i
/** The same, and zero, which is what is left out where numbers have to be something. */
const NO_PUSH_OR_ZERO =
  /^(?:""|''|null\b|(["']?)0+\1(?![\w."'])|\[(?:""|''|null|(["']?)0+\2(?![\w."'])|[\s,])*\]|$|[<,}\])&;\r\n])/i
/** A code that says success, in any spelling of its name and of zero. */
const SUCCESS = /(?:code|ret|errno)["'\s]*[:=>]\s*["']?-?0+(?:\.0*)?(?:e[+-]?\d+)?(?![\w.])/i

/**
 * Whether a body speaks of a push that was accepted: a push id that is not empty, or a code that
 * says success, whatever the form of the body and however deep it stands there.
 *
 * @param options `isZeroAnId`: whether a push id of zero counts; it does unless given
 */
export function speaksOfPush(body: Buffer, { isZeroAnId = true } = {}): boolean {
  const text = body
    .toString('utf8')
    .replaceAll('\0', '')
    .replace(/\\+u([0-9a-f]{4})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    // Those of JSON within a string of JSON.
    .replaceAll('\\', '')
  const noPush = isZeroAnId ? NO_PUSH : NO_PUSH_OR_ZERO
  const names = Array.from(text.matchAll(PUSH_ID))
  return (
    SUCCESS.test(text) ||
    names.some(({ index, 0: name }) => !noPush.test(text.slice(index + name.length)))
  )
}
