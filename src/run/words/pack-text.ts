import { type Text, text } from '../../messages/services.js'
import type {
  PackProgress,
  PackReport,
  PackWarning,
  RowCounts,
  SourceReport,
} from '../../pack/index.js'
import type { TextLine } from './report-text.js'

/** A number with what it counts. */
export interface Counted {
  readonly label: Text
  readonly count: number
}

/** Fates of rows in the order in which they are told; together they are all rows. */
const FATES = ['accounts', 'duplicates', 'excluded', 'otherShards', 'blank', 'headers'] as const

/**
 * All rows, then what became of them. What happened to none is left out, but for accounts, and so is
 * what isn't known.
 */
export function fatesOf(report: RowCounts & Pick<PackReport, 'reasons'>): Counted[] {
  const label = (fate: (typeof FATES)[number] | 'rows') => text('packing.fate', { fate })
  return [
    { label: label('rows'), count: report.rows },
    ...FATES.flatMap((fate) => {
      const count = report[fate]
      return count === null || (count === 0 && fate !== 'accounts')
        ? []
        : [{ label: label(fate), count }]
    }),
    ...Object.entries(report.reasons).map(([reason, count]) => ({
      ...{ label: text('packing.rejected-as', { reason }), count },
    })),
  ]
}

/** What was mended, by kind. */
export function mendingsOf({ mended }: Pick<PackReport, 'mended'>): Counted[] {
  return Object.entries(mended).map(([mending, count]) => ({
    ...{ label: text('packing.mending', { mending }), count },
  }))
}

/** What packing is doing, and how far that has come. */
export function packingStep({
  bytes,
  lookedAtBytes,
}: Pick<PackProgress, 'bytes' | 'lookedAtBytes'>): {
  readonly verb: Text
  readonly bytes: number
} {
  return lookedAtBytes === null
    ? { verb: text('packing.verb'), bytes }
    : { verb: text('packing.looking'), bytes: lookedAtBytes }
}

/** The outcome in one sentence. */
export function packVerdict({ rows, accounts, packages }: PackReport): Text {
  return text('packing.done', { rows, accounts: accounts ?? 0, packages: packages.length })
}

/**
 * What was done, by reason, and the packages; for a terminal or a log.
 *
 * @param nameOf what a package is called there, such as its path
 */
export function packLines(report: PackReport, nameOf: (file: string) => string): TextLine[] {
  const counted = (found: readonly Counted[]) =>
    found.map(
      ({ label, count }): TextLine => ({
        ...{ tone: 'plain', text: text('packing.counted', { label, count }) },
      }),
    )
  const done: TextLine[] =
    report.packages.length > 0 ? [{ tone: 'success', text: packVerdict(report) }] : []
  const mended = counted(mendingsOf(report))
  return [
    ...done,
    ...counted(fatesOf(report)),
    ...(mended.length > 0 ? [{ tone: 'muted', text: text('packing.mended') } as const] : []),
    ...mended,
    ...report.packages.map(({ file, accounts, size }) => ({
      tone: 'plain' as const,
      text: text('packing.package-line', { file: nameOf(file), accounts, size }),
    })),
  ]
}

/** Packages of another run that a warning names. */
const MAX_EARLIER = 10

/** Warnings that are shown together. */
const MAX_WARNINGS = 20

/** All that a person should look at; of many lists with something odd, the first. */
export function packWarningTexts({ warnings }: Pick<PackReport, 'warnings'>): Text[] {
  const ofLists = warnings.filter((found) => 'source' in found)
  const others = warnings.filter((found) => !('source' in found))
  const more = ofLists.length - MAX_WARNINGS
  return [
    ...[...others, ...ofLists.slice(0, MAX_WARNINGS)].map(packWarningText),
    ...(more > 0 ? [text('run.and-more', { count: more })] : []),
  ]
}

/** What a person should look at. */
export function packWarningText(found: PackWarning): Text {
  switch (found.warning) {
    case 'other-title':
      return text('packing.other-title', { name: nameOf(found), column: found.column })
    case 'no-title': {
      const { line, column } = found
      return text('packing.no-title', { name: nameOf(found), line, column })
    }
    case 'other-column': {
      const { column, titled } = found
      return text('packing.other-column', { name: nameOf(found), column, titled })
    }
    case 'header-account':
      return text('packing.header-account', { name: nameOf(found), line: found.line })
    case 'earlier-packages': {
      const files = found.files.slice(0, MAX_EARLIER)
      return text('packing.earlier-packages', { files, more: found.files.length - files.length })
    }
    case 'left-behind':
      return text('packing.left-behind', { paths: found.paths })
  }
}

function nameOf({ source, entry }: Pick<SourceReport, 'source' | 'entry'>): string {
  return entry === null ? source : `${source}: ${entry}`
}

/** What was left out of archives, a line each. */
export function leftOutTexts({ leftOut }: PackReport): Text[] {
  return leftOut.map(({ source, entry }) =>
    text('packing.left-out', { name: `${source}: ${entry}` }),
  )
}
