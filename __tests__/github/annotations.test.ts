import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { annotatedFindings, annotationPath } from '../../src/github/annotations.js'
import type { FindingAcross } from '../../src/messages/index.js'
import { type Finding, RULES, type RuleId } from '../../src/platform/node/validator.js'
import type { CheckedPackage } from '../../src/run/checked-set.js'
import { finding, reportOf } from '../support/report.js'

const many = (rule: RuleId, count: number, from: number) =>
  Array.from({ length: count }, (_, index) => finding(rule, from + index))

/** A set of packages with these findings, and what is chosen of them. */
function chosenOf(...findings: (readonly Finding[])[]): Finding[] {
  return placedOf(findings).map(({ finding }) => finding as Finding)
}

function placedOf(findings: (readonly Finding[])[], findingsAcross: readonly FindingAcross[] = []) {
  const packages = findings.map((own, index): CheckedPackage => {
    const file = `${index}.txt`
    return { file, path: resolve(file), report: reportOf(own), told: own, upload: null }
  })
  return annotatedFindings({ packages, findingsAcross })
}

describe('annotatedFindings', () => {
  test('represents each rule before any repeats', () => {
    const findings = [
      ...many('row-blank', 20, 1),
      ...many('account-length', 20, 100),
      ...many('encoding', 1, 900),
    ]
    const chosen = chosenOf(findings).map(({ rule, line }) => `${rule} ${line}`)
    expect(chosen).toEqual([
      ...[1, 2, 3, 4].map((line) => `row-blank ${line}`),
      ...[100, 101, 102, 103].map((line) => `account-length ${line}`),
      'encoding 900',
    ])
  })

  test('leaves room for the outcome among ten errors, and takes ten warnings', () => {
    const chosen = chosenOf([...many('row-blank', 20, 1), ...many('whitespace', 20, 1)])
    expect(chosen.filter(({ severity }) => severity === 'error')).toHaveLength(9)
    expect(chosen.filter(({ severity }) => severity === 'warning')).toHaveLength(10)
  })

  test('for any findings: no more than fit, none twice, every rule if there is room', () => {
    const rules = Object.keys(RULES) as RuleId[]
    const anyFinding = fc.tuple(fc.constantFrom(...rules), fc.nat(1000))
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 80 }), (pairs) => {
        const findings = pairs.map(([rule, line]) => finding(rule, line))
        const chosen = chosenOf(findings)
        expect(new Set(chosen).size).toBe(chosen.length)
        for (const [severity, most] of [
          ['error', 9],
          ['warning', 10],
        ] as const) {
          const all = findings.filter((one) => one.severity === severity)
          const own = chosen.filter((one) => one.severity === severity)
          expect(own).toHaveLength(Math.min(most, all.length))
          const ruleCount = new Set(all.map(({ rule }) => rule)).size
          expect(new Set(own.map(({ rule }) => rule)).size).toBe(Math.min(most, ruleCount))
        }
      }),
    )
  })
})

describe('annotatedFindings of several packages', () => {
  test('represents each package before any repeats, as far as that goes', () => {
    const findings = Array.from({ length: 6 }, (_, index) =>
      index === 3 ? [] : many('row-blank', 20, 1),
    )
    const chosen = placedOf(findings).map(({ finding, file }) => `${file.file} ${finding.line}`)
    expect(chosen).toEqual([
      ...['0.txt 1', '0.txt 2', '1.txt 1', '1.txt 2', '2.txt 1', '2.txt 2'],
      ...['4.txt 1', '4.txt 2', '5.txt 1'],
    ])
    const all = placedOf(Array.from({ length: 30 }, () => [finding('bom')]))
    expect(all.map(({ file }) => file.file)).toEqual(
      Array.from({ length: 10 }, (_, index) => `${index}.txt`),
    )
  })

  test('counts accounts in two packages among the warnings of the one that comes later', () => {
    const across: FindingAcross = {
      rule: 'duplicate-across',
      severity: 'warning',
      file: '1.txt',
      line: 4,
      otherFile: '0.txt',
      otherLine: 2,
      message: 'About it.',
    }
    const chosen = placedOf([many('whitespace', 20, 1), many('whitespace', 20, 1)], [across])
    expect(chosen).toHaveLength(10)
    const own = chosen.filter(({ finding }) => finding.rule === 'duplicate-across')
    expect(own.map(({ file }) => file.file)).toEqual(['1.txt'])
  })
})

describe('annotationPath', () => {
  const workspace = resolve('work', 'repo')

  test.each(['list.txt', 'lists/a b/list.txt', '..list/list.txt'])(
    'names %s as GitHub does',
    (name) => {
      expect(annotationPath(join(workspace, ...name.split('/')), workspace)).toBe(name)
    },
  )

  test('knows no name for a file outside the workspace, or without one', () => {
    expect(annotationPath(resolve('work', 'list.txt'), workspace)).toBeUndefined()
    expect(annotationPath(join(workspace, 'list.txt'), undefined)).toBeUndefined()
    expect(annotationPath(join(workspace, 'list.txt'), '')).toBeUndefined()
  })
})
