import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { ROOT } from './action.js'
import { makeWorkspace } from './workspace.js'

const require = createRequire(import.meta.url)

/** The package as somebody has it who installed it from the registry. */
export interface InstalledPackage {
  /** Folder of a project that depends on the package. */
  readonly project: string
  /** Paths of the files in the tarball. */
  readonly files: readonly string[]
  /** Writes a module into the project and runs it, in `cwd`; returns its standard output. */
  run(source: string, cwd?: string): Promise<string>
  /** Checks a TypeScript module of the project; returns what the compiler says. */
  check(source: string): Promise<string>
  remove(): Promise<void>
}

/** Packs the repository as it was built, and installs the tarball without a network. */
export async function installPackage(): Promise<InstalledPackage> {
  const workspace = await makeWorkspace()
  const project = workspace.join('project')
  await mkdir(project)
  const packed = await npm(
    ROOT,
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    workspace.path,
  )
  const [{ filename, files }] = JSON.parse(packed.slice(packed.indexOf('[')))
  await workspace.write(
    join('project', 'package.json'),
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: { 'upload-account-package': `file:../${filename}` },
    }),
  )
  await npm(project, 'install', '--offline', '--install-links', '--no-audit', '--no-fund')

  let modules = 0
  const write = async (source: string, extension: string) => {
    modules += 1
    const path = join(project, `module-${modules}${extension}`)
    await writeFile(path, source)
    return path
  }
  return {
    project,
    files: files.map(({ path }: { path: string }) => path).sort(),
    run: async (source, cwd = project) => succeed([await write(source, '.js')], cwd),
    check: async (source) => {
      const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
      const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023']
      const { stdout } = await node([tsc, ...options, await write(source, '.ts')], project)
      return stdout
    },
    remove: () => workspace.remove(),
  }
}

/** Path of a command that an installed package brings, as a script for Node. */
export function binOf(project: string, name: string): string {
  const folder = join(project, 'node_modules', 'upload-account-package')
  const { bin } = require(join(folder, 'package.json'))
  return join(folder, bin[name])
}

async function npm(cwd: string, ...args: string[]): Promise<string> {
  return succeed([npmCli(), ...args], cwd)
}

/** npm as a script, since its command is a shell script or a batch file, by the system. */
function npmCli(): string {
  const beside = dirname(process.execPath)
  const candidates = [
    process.env['npm_execpath'] ?? '',
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]
  const found = candidates.find((path) => path.endsWith('.js') && existsSync(path))
  if (found === undefined) throw new Error('npm is not where Node.js is, nor does it run this.')
  return found
}

async function succeed(args: readonly string[], cwd: string): Promise<string> {
  const { exitCode, stdout, stderr } = await node(args, cwd)
  if (exitCode !== 0)
    throw new Error(`${args.join(' ')} ended with ${exitCode}: ${stdout}${stderr}`)
  return stdout
}

async function node(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const closed = once(child, 'close')
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { exitCode: child.exitCode, stdout, stderr }
}
