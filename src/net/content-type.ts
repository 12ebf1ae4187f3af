/** Format of a file that is uploaded; null for one that is no package. */
export type FileFormat = 'txt' | 'csv' | 'zip' | null

const CONTENT_TYPES = { txt: 'text/plain', csv: 'text/csv', zip: 'application/zip' } as const

/** Content type of a file's part. */
export function contentType(format: FileFormat): string {
  return format === null ? 'application/octet-stream' : CONTENT_TYPES[format]
}
