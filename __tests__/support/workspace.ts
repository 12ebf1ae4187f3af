import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of its own for one test; it is gone when the test's scope ends. */
export interface Workspace {
  readonly path: string
  /** Writes a file into the workspace, folders included; returns its absolute path. */
  write(name: string, content: string | Uint8Array): Promise<string>
  /** Absolute path of a name in the workspace. */
  join(name: string): string
  remove(): Promise<void>
}

export async function makeWorkspace(): Promise<Workspace> {
  const path = await mkdtemp(join(tmpdir(), 'uap-test-'))
  return {
    path,
    join: (name) => join(path, name),
    write: async (name, content) => {
      const file = join(path, name)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
      return file
    },
    remove: () => rm(path, { recursive: true, force: true }),
  }
}
