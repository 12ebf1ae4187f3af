import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { annotatedFindings, annotationPath } from '../../src/github/annotations.js'
import { RULES, type RuleId } from '../../src/platform/node/validator.js'
import { finding, reportOf } from '../support/report.js'

const many = (rule: RuleId, count: number, from: number) =>
  Array.from({ length: count }, (_, index) => finding(rule, from + index))

describe('annotatedFindings', () => {
  test('represents each rule before any repeats', () => {
    const report = reportOf([
      ...many('row-blank', 20, 1),
      ...many('account-length', 20, 100),
      ...many('encoding', 1, 900),
    ])
    const chosen = annotatedFindings(report).map(({ rule, line }) => `${rule} ${line}`)
    expect(chosen).toEqual([
      ...[1, 2, 3, 4].map((line) => `row-blank ${line}`),
      ...[100, 101, 102, 103].map((line) => `account-length ${line}`),
      'encoding 900',
    ])
  })

  test('leaves room for the outcome among ten errors, and takes ten warnings', () => {
    const report = reportOf([...many('row-blank', 20, 1), ...many('whitespace', 20, 1)])
    const chosen = annotatedFindings(report)
    expect(chosen.filter(({ severity }) => severity === 'error')).toHaveLength(9)
    expect(chosen.filter(({ severity }) => severity === 'warning')).toHaveLength(10)
  })

  test('for any findings: no more than fit, none twice, every rule if there is room', () => {
    const rules = Object.keys(RULES) as RuleId[]
    const anyFinding = fc.tuple(fc.constantFrom(...rules), fc.nat(1000))
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 80 }), (pairs) => {
        const report = reportOf(pairs.map(([rule, line]) => finding(rule, line)))
        const chosen = annotatedFindings(report)
        expect(new Set(chosen).size).toBe(chosen.length)
        for (const [severity, most] of [
          ['error', 9],
          ['warning', 10],
        ] as const) {
          const all = report.findings.filter((one) => one.severity === severity)
          const own = chosen.filter((one) => one.severity === severity)
          expect(own).toHaveLength(Math.min(most, all.length))
          const ruleCount = new Set(all.map(({ rule }) => rule)).size
          expect(new Set(own.map(({ rule }) => rule)).size).toBe(Math.min(most, ruleCount))
        }
      }),
    )
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
