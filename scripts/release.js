// What a release needs to know. node scripts/release.js check TAG | notes TAG
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * What the changelog says of a version; null where it says nothing.
 * @param {string} changelog in Markdown, a section of the second level for each version
 * @param {string} version such as 1.2.3
 * @returns {string | null}
 */
export function notesOf(changelog, version) {
  const [, ...sections] = changelog.replaceAll('\r\n', '\n').split(/^## /m)
  const section = sections.find((text) => text.split('\n')[0]?.trim() === version)
  const notes = section?.slice(section.indexOf('\n')).trim() ?? ''
  return notes === '' ? null : notes
}

/**
 * Why a tag is none to release, a sentence each.
 * @param {string} tag
 * @param {{version: string, lockVersion: string, changelog: string}} project
 * @returns {string[]}
 */
export function problemsOf(tag, { version, lockVersion, changelog }) {
  return [
    ...(tag === `v${version}` ? [] : [`The tag is ${tag}, package.json says ${version}.`]),
    ...(lockVersion === version ? [] : [`package-lock.json says ${lockVersion}: run npm install.`]),
    ...(notesOf(changelog, version) === null ? [`CHANGELOG.md has no section ${version}.`] : []),
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, tag = ''] = process.argv.slice(2)
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const problems = problemsOf(tag, { version, lockVersion: lock.version, changelog })
  for (const problem of problems) process.stderr.write(`::error title=Release::${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
  else if (command === 'notes') process.stdout.write(`${notesOf(changelog, version)}\n`)
}
