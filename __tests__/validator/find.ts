import { expect } from '@jest/globals'
import {
  type Finding,
  type Report,
  type ValidateOptions,
  validatePackageStream,
} from '../../src/platform/node/validator.js'

/** What a package holds. */
export type Bytes = string | Uint8Array

/** How a package is looked at; a txt unless a name is given. */
export type FindOptions = ValidateOptions & { readonly name?: string }

/** The report on a package. */
export function reportOn(content: Bytes, options: FindOptions = {}): Promise<Report> {
  return validatePackageStream([Buffer.from(content)], { name: 'package.txt', ...options })
}

/** The findings about a package as `rule` or `rule:line`, in their order. */
export async function findingsIn(content: Bytes, options: FindOptions = {}): Promise<string[]> {
  const { findings } = await reportOn(content, options)
  return findings.map(({ rule, line }) => (line === undefined ? rule : `${rule}:${line}`))
}

/** The finding about a package that has no other. */
export async function onlyFinding(content: Bytes, options: FindOptions = {}): Promise<Finding> {
  const { findings } = await reportOn(content, options)
  expect(findings).toHaveLength(1)
  return findings[0]!
}
