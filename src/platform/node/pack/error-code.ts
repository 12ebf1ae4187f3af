/** The code of an error of the system, such as `ENOENT`; a few words for any other. */
export function errorCode(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error
  return hasCode ? String(error.code) : 'unknown error'
}
