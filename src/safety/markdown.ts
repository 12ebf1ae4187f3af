/** Longest foreign text that a document takes, in characters; what is longer is cut. */
const MAX_TEXT_CHARACTERS = 1_000

/**
 * Foreign text inside a Markdown document: it shows as it is and does nothing, whatever it holds.
 *
 * Every character that Markdown or HTML could take for markup becomes a character reference. That
 * is not enough for what GitHub looks for in the finished page (mentions, issue numbers, addresses
 * of web and mail), since references are resolved by then: a `<wbr>` after the character that such
 * a thing needs splits it, and leaves no trace in a copy of the text.
 */
export function escapeMarkdown(text: string): string {
  return references(text).replace(/&#(?:35|45|46|47|58|64);(?=\S)/g, '$&<wbr>')
}

/** Foreign text as code, where GitHub looks for addresses only. */
export function code(text: string): string {
  return `<code>${references(text).replace(/&#(?:58|64);(?=\S)/g, '$&<wbr>')}</code>`
}

function references(text: string): string {
  return shorten(text).replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.codePointAt(0)};`)
}

/** Sentences of ours, which may quote foreign text: what stands in quotes or backticks is code. */
export function prose(text: string): string {
  return shorten(text)
    .split(/(`[^`]+`|"[^"]+")/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escapeMarkdown(part)))
    .join('')
}

/** A table; the cells are Markdown. The letters of `align` stand for left and right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly ('l' | 'r')[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (align[column] === 'r' ? '---:' : ':---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/**
 * A table in HTML, for columns whose words must stay together on a narrow page, which Markdown has
 * no means for. The cells are HTML, such as the functions above make.
 *
 * @param columns numbers of the columns, from 0: those that are `right`, and those that don't break
 */
export function htmlTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: { readonly right?: readonly number[]; readonly unbroken?: readonly number[] } = {},
): string {
  const attributes = (column: number) =>
    `${columns.right?.includes(column) ? ' align="right"' : ''}${columns.unbroken?.includes(column) ? ' nowrap' : ''}`
  const line = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell, column) => `<${tag}${attributes(column)}>${cell}</${tag}>`).join('')}</tr>`
  return ['<table>', line('th', head), ...rows.map((row) => line('td', row)), '</table>'].join('\n')
}

/** A fenced block; the text must be our own. */
export function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}

function shorten(text: string): string {
  if (text.length <= MAX_TEXT_CHARACTERS) return text
  const characters = Array.from(text.slice(0, 2 * MAX_TEXT_CHARACTERS + 2))
  if (characters.length <= MAX_TEXT_CHARACTERS) return text
  return `${characters.slice(0, MAX_TEXT_CHARACTERS - 1).join('')}…`
}
