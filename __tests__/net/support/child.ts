import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../../support/action.js'

/** What was built, for what only a process of its own can show. */
export interface Program {
  readonly directory: string
  /** Runs the text of a module that imports from the rooms of `lib`, such as `net/…`; gives what it printed. */
  run(code: string, env?: Record<string, string>): Promise<Run>
  remove(): Promise<void>
}

export interface Run {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

const LIB = pathToFileURL(join(ROOT, 'lib')).href

export async function makeProgram(): Promise<Program> {
  const directory = await mkdtemp(join(tmpdir(), 'program-'))
  return {
    directory,
    async run(code, env = {}) {
      const path = join(directory, 'main.mjs')
      await writeFile(path, code.replace(/(?<= from ')(?=[a-z])(?!node:)/g, `${LIB}/`))
      return await runNode(path, env)
    },
    remove: () => rm(directory, { recursive: true }),
  }
}

function runNode(path: string, env: Record<string, string>): Promise<Run> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [path],
      { env: { PATH: process.env.PATH ?? '', ...env }, timeout: 30_000 },
      (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
        done({ exitCode, stdout, stderr })
      },
    )
  })
}
