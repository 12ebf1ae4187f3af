const numbers = (value: number) => value.toLocaleString('en-US')

/** Texts about lists that are packed. */
export const PACK = {
  'pack.unreadable': ({ name, reason }: { readonly name: string; readonly reason: string }) =>
    `${name} can't be read: ${reason}.`,
  'pack.unreadable-hint': 'Check that it is there, is a file, and may be read.',
  'pack.no-list': ({ name }: { readonly name: string }) =>
    `${name} is no list by its name: it ends in none of .txt, .csv, .tsv, these with .gz, and .zip.`,
  'pack.no-list-hint': 'Rename it, or leave it out.',
  'pack.gzip-damaged': ({ name }: { readonly name: string }) =>
    `${name} is damaged, or is no gzip file.`,
  'pack.gzip-damaged-hint': 'Fetch it, or make it, again.',
  'pack.archive-size': ({ name, bytes }: { readonly name: string; readonly bytes: number }) =>
    `${name} is larger than ${numbers(bytes)} bytes, the most that is read of an archive.`,
  'pack.archive-size-hint': 'Unpack it, and give the lists that are in it.',
  'pack.entry-encrypted': ({ name }: { readonly name: string }) => `${name} is encrypted.`,
  'pack.entry-method': ({ name }: { readonly name: string }) =>
    `${name} is compressed with something else than Deflate.`,
  'pack.entry-damaged': ({ name }: { readonly name: string }) => `${name} is damaged.`,
  'pack.entry-hint': 'Make the archive again, or unpack it and give the lists that are in it.',
  'pack.encoding-unknown': ({ name, line }: { readonly name: string; readonly line: number }) =>
    `${name} is neither UTF-8 nor GB18030: line ${numbers(line)} is not UTF-8.`,
  'pack.encoding-unknown-hint': 'Save it as UTF-8.',
  'pack.encoding-wrong': (facts: {
    readonly name: string
    readonly line: number
    readonly encoding: string
  }) =>
    `${facts.name} is not ${facts.encoding}: line ${numbers(facts.line)} can't be read as that.`,
  'pack.encoding-wrong-hint': 'Save it as UTF-8, or set `encoding` to what it is.',
  'pack.encoding-unsupported': ({ encoding }: { readonly encoding: string }) =>
    `This Node.js can't read ${encoding}.`,
  'pack.encoding-unsupported-hint': 'Use a Node.js with full ICU, or save the list as UTF-8.',
  'pack.column-needed': ({ name, columns }: { readonly name: string; readonly columns: number }) =>
    `${name} has ${numbers(columns)} columns, and it is not said which one holds the accounts.`,
  'pack.column-needed-hint': ({ columns }: { readonly columns: number }) =>
    `Set \`column\` to its number, 1 to ${numbers(columns)}, or to its title; or \`delimiter\` to \`none\` if it is one column.`,
  'pack.column-twice': (facts: {
    readonly name: string
    readonly column: string
    readonly numbers: readonly number[]
  }) => `${facts.name} has several columns called ${facts.column}: ${facts.numbers.join(', ')}.`,
  'pack.column-twice-hint': 'Set `column` to the number of the one that holds the accounts.',
  'pack.column-missing': ({ name, column }: { readonly name: string; readonly column: string }) =>
    `${name} has no column called ${column} in its first row.`,
  'pack.column-missing-hint': ({ columns }: { readonly columns: number }) =>
    `Set \`column\` to the title as it stands there, or to the number, 1 to ${numbers(columns)}.`,
  'pack.archive': ({ name, reason }: { readonly name: string; readonly reason: string }) =>
    `${name} can't be read. ${reason}`,
}
