/** What was mended in a row; a row may count for several. */
export const MENDINGS = [
  'control-character',
  'format-character',
  'full-width',
  'whitespace',
  'apostrophe',
  'formula',
  'decimal',
  'thousands',
  'phone',
  'case',
] as const

/** One kind of mending. */
export type Mending = (typeof MENDINGS)[number]

/** C0, C1 and what ends lines elsewhere. */
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu
const FORMATS = /\p{Cf}/gu
const FULL_WIDTH = /[\uFF01-\uFF5E]/g
const FULL_WIDTH_OFFSET = 0xfee0
/** `\s` of JavaScript is White_Space and U+FEFF, but for U+0085; both are gone by then. */
const OUTER_SPACE = /^\s+|\s+$/g

const APOSTROPHE = /^'(?=[\d+])/
const FORMULA = /^="(.*)"$/s
const DECIMAL = /^(\+?\d{10,})\.0+$/

/**
 * A cell without what people don't see, or did not mean: characters that show nothing, outer white
 * space, what spreadsheets write around numbers, full-width forms of ASCII. To clean what is clean
 * changes nothing.
 *
 * @param onMend told each kind of mending
 */
export function cleanText(cell: string, onMend: (mending: Mending) => void = () => {}): string {
  let now = cell
  const mend = (mending: Mending, mended: string) => {
    if (mended === now) return false
    now = mended
    onMend(mending)
    return true
  }
  mend('control-character', now.replace(CONTROLS, ''))
  mend('format-character', now.replace(FORMATS, ''))
  mend('full-width', now.replace(FULL_WIDTH, toAscii))
  // What one step takes away can show work for another.
  do mend('whitespace', now.replace(OUTER_SPACE, ''))
  while (
    mend('apostrophe', now.replace(APOSTROPHE, '')) ||
    mend(
      'formula',
      now.replace(FORMULA, (_, inner: string) => inner.replaceAll('""', '"')),
    ) ||
    mend('decimal', now.replace(DECIMAL, '$1'))
  )
  return now
}

function toAscii(form: string): string {
  return String.fromCharCode(form.charCodeAt(0) - FULL_WIDTH_OFFSET)
}

/** What spreadsheets make of long numbers, whose last digits are lost: `1.38E+10`. */
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+\d+$/i

/** Whether a clean cell is a number in scientific notation. */
export function isScientific(cell: string): boolean {
  return SCIENTIFIC.test(cell)
}
