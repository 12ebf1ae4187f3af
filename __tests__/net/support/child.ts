import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { transformFile } from '@swc/core'

/** The sources as JavaScript, for what only a process of its own can show. */
export interface Program {
  readonly directory: string
  /** Runs the text of a module that imports from `./net/…` and the like; gives what it printed. */
  run(code: string, env?: Record<string, string>): Promise<Run>
  remove(): Promise<void>
}

export interface Run {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** What a request needs: the top files, and rooms. */
const ROOMS = ['.', 'messages', 'safety', 'net']

export async function makeProgram(): Promise<Program> {
  const directory = await mkdtemp(join(tmpdir(), 'program-'))
  await symlink(resolve('node_modules'), join(directory, 'node_modules'), 'junction')
  await writeFile(join(directory, 'package.json'), '{"type":"module"}')
  for (const folder of ROOMS) await transpile(folder, directory)
  return {
    directory,
    async run(code, env = {}) {
      const path = join(directory, 'main.js')
      await writeFile(path, code)
      return await runNode(path, env)
    },
    remove: () => rm(directory, { recursive: true }),
  }
}

async function transpile(room: string, directory: string): Promise<void> {
  const names = await readdir(join('src', room), { recursive: room !== '.' })
  await Promise.all(
    names.map(async (name) => {
      if (!name.endsWith('.ts')) return
      const { code } = await transformFile(join('src', room, name), {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      })
      const path = join(directory, room, name.replace(/\.ts$/, '.js'))
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, code)
    }),
  )
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
