import { type Text, text } from '../../messages/index.js'
import { type CheckedSet, setPasses, totalsOf } from '../checked-set.js'
import { comparedInPart, passes, type TextLine } from './report-text.js'

/**
 * The outcome of several packages, in a sentence; another one where they have accounts in common, and
 * where not all rows were compared for that.
 */
export function setVerdict(set: CheckedSet, strict: boolean): Text {
  const { packages, duplicatesAcross: count } = set
  const kind = packages[0]?.report.kind ?? 'account'
  const across = count > 0 ? [text('run.duplicates-across', { count, kind })] : []
  const inPart = comparedInPart(
    packages.map(({ report }) => report),
    set.duplicatesAcrossCheckedRows,
  )
  const texts = [judgement(set, strict), ...across, ...(inPart === null ? [] : [inPart])]
  return text('general.sentences', { texts })
}

/** How the outcome of several packages is toned. */
export function setVerdictTone(set: CheckedSet, strict: boolean): TextLine['tone'] {
  if (!setPasses(set, strict)) return 'error'
  return totalsOf(set).warnings > 0 ? 'warning' : 'success'
}

function judgement(set: CheckedSet, strict: boolean): Text {
  const { packages } = set
  const { errors, warnings, accounts } = totalsOf(set)
  const kind = packages[0]?.report.kind ?? 'account'
  const facts = { packages: packages.length, errors, warnings, accounts, kind }
  const refused = packages.filter(({ report }) => !passes(report, false)).length
  if (refused > 0) return text('run.set-not-valid', { ...facts, refused })
  if (!setPasses(set, strict)) return text('run.set-not-strict', facts)
  return text('run.set-valid', facts)
}
