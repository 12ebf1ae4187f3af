import { generate } from 'selfsigned'

export interface Certificate {
  readonly key: string
  readonly cert: string
}

const DAY_MS = 86_400_000

/** A self-signed certificate for the given name (and 127.0.0.1 if `localhost`). */
export async function makeCertificate(
  host: string,
  options: { expired?: boolean } = {},
): Promise<Certificate> {
  const now = Date.now()
  const end = options.expired === true ? now - DAY_MS : now + DAY_MS
  const pems = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - 10 * DAY_MS),
    notAfterDate: new Date(end),
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames:
          host === 'localhost'
            ? [
                { type: 2, value: host },
                { type: 7, ip: '127.0.0.1' },
              ]
            : [{ type: 2, value: host }],
      },
    ],
  })
  return { key: pems.private, cert: pems.cert }
}
