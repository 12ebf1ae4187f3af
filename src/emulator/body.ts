import type { Incoming } from './service.js'

/** A request that is not a file is never this large. */
const MAX_TEXT_BYTES = 1_048_576

/**
 * Reads a body to its end as text, and puts it in the record.
 *
 * @returns null when it is too large or not UTF-8
 */
export async function readText(request: Incoming): Promise<string | null> {
  const chunks: Buffer[] = []
  for await (const chunk of request.body) {
    if (request.record.bytes <= MAX_TEXT_BYTES) chunks.push(chunk)
  }
  if (request.record.bytes > MAX_TEXT_BYTES) return null
  const bytes = Buffer.concat(chunks)
  request.record.text = bytes.toString('utf8')
  return bytes.equals(Buffer.from(request.record.text)) ? request.record.text : null
}

/** Reads a body to its end and throws it away. */
export async function discard(body: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of body);
}
