/**
 * Foreign text inside a Markdown document: every character that Markdown or HTML could take for
 * markup becomes a character reference, and so does a `:` or `.` that could make a link.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.codePointAt(0)};`)
}

/** Foreign text as code. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`
}

/** A table; the cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A fenced block; the text must be our own. */
export function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}
