import net from 'node:net'
import tls from 'node:tls'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeCertificate } from '../net/support/certificate.js'
import { answer, type Peer, startServer, type TestServer } from '../net/support/server.js'
import { type ActionResult, runAction } from '../support/action.js'
import { account } from '../support/leaks.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

const SECRET_KEY = 'a-secret/of+this run'
const SERVICE = 'https://service.test'

let workspace: Workspace
let closers: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  workspace = await makeWorkspace()
  await workspace.write('list.txt', `${account(1)}\n`)
})

afterEach(async () => {
  await Promise.all(closers.map((close) => close()))
  closers = []
  await workspace.remove()
})

async function serve(...args: Parameters<typeof startServer>): Promise<TestServer> {
  const server = await startServer(...args)
  closers.push(() => server.close())
  return server
}

/** A service whose every answer to a whole request is this. */
function answering(...args: Parameters<typeof answer>): Promise<TestServer> {
  return serve(async (peer) => {
    await peer.request()
    peer.socket.end(answer(...args))
  })
}

function upload(
  service: string | URL,
  env: Record<string, string> = {},
  inputs: Record<string, string> = {},
): Promise<ActionResult> {
  const credentials = { 'access-id': '1500000001', 'secret-key': SECRET_KEY }
  const place = { file: 'list.txt', 'service-url': String(service), retries: '0' }
  return runAction({
    inputs: { ...place, ...credentials, ...inputs },
    workspace: workspace.path,
    // Nothing of it may reach a log, whatever a test does with it.
    env: { NODE_TLS_REJECT_UNAUTHORIZED: '1', ...env },
  })
}

const said = ({ stdout }: ActionResult) =>
  stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n')

const lastError = (result: ActionResult) => result.annotations('error').at(-1)?.message ?? ''

describe('the variable of a proxy', () => {
  test.each([
    'http://someone:half#other@127.0.0.1:9',
    'http://someone:half?other@127.0.0.1:9',
    'http://someone:half\\other@127.0.0.1:9',
    'http://127.0.0.1:9/half/other',
  ])('%s is refused, and no part of it is shown', async (https_proxy) => {
    const result = await upload(SERVICE, { https_proxy })
    expect(result.exitCode).toBe(1)
    expect(said(result)).not.toMatch(/someone|half|other/)
    expect(lastError(result)).toMatch(/percent-encod|%23/i)
  })

  test.each(['*.test', 'b.example,*.test:443'])('no_proxy=%s goes past it', async (no_proxy) => {
    const proxy = await serve((peer) => void peer.socket.end('HTTP/1.1 403 No\r\n\r\n'))
    // The name leads nowhere but by way of the proxy, which must not be asked.
    const result = await upload(SERVICE, { https_proxy: proxy.url.href, no_proxy })
    expect([result.exitCode, proxy.peers]).toEqual([1, []])
  })
})

describe('a proxy', () => {
  /** A proxy that leads each tunnel to `port` after these heads of answers. */
  const leading = (port: number, heads: string) =>
    serve(async (peer: Peer) => {
      await peer.head()
      const onward = net.connect(port, '127.0.0.1', () => {
        peer.socket.write(heads)
        onward.pipe(peer.socket).pipe(onward)
      })
      onward.on('error', () => peer.socket.destroy())
      peer.socket.on('close', () => onward.destroy())
    })

  test('may say something before its 200, and is not asked to close', async () => {
    const certificate = await makeCertificate('service.test')
    const ca = await workspace.write('ca.pem', certificate.cert)
    const service = await serve(async (peer) => {
      await peer.request()
      peer.socket.end(answer(200, '{"retCode":0,"errMsg":"","uploadId":7}'))
    }, certificate)
    const heads = 'HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n'
    const proxy = await leading(service.port, heads)
    const https_proxy = proxy.url.href
    const result = await upload(SERVICE, { https_proxy, NODE_EXTRA_CA_CERTS: ca })
    expect([lastError(result), result.outputs['uploadId']]).toEqual(['', '7'])
    const [head = ''] = proxy.peers[0]?.received.split('\r\n\r\n') ?? []
    expect(head).toMatch(/^CONNECT service\.test:443 /)
    expect(head).not.toMatch(/close/i)
  })

  test('that takes only NTLM or Negotiate is named as such', async () => {
    const proxy = await serve(async (peer) => {
      await peer.head()
      const offers = 'Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n'
      peer.socket.end(`HTTP/1.1 407 No\r\n${offers}\r\n`)
    })
    const result = await upload(SERVICE, { https_proxy: proxy.url.href })
    expect(lastError(result)).toMatch(/takes only (NTLM, Negotiate|Negotiate, NTLM)/)
  })
})

describe('a service', () => {
  test('gets the form that browsers send, to its last byte', async () => {
    const service = await answering(200, '{"retCode":0,"errMsg":"","uploadId":7}')
    const result = await upload(service.url)
    expect(result.exitCode).toBe(0)
    const received = service.peers[0]?.received ?? ''
    const [, boundary] = /boundary=(\S+)/.exec(received) ?? []
    expect(received.endsWith(`${account(1)}\n\r\n--${boundary}--\r\n`)).toBe(true)
  })

  test.each([520, 521, 524, 527])('behind a gateway that answers %d', async (status) => {
    const result = await upload((await answering(status, '<html>')).url)
    expect(lastError(result)).toMatch(/gateway|proxy in front/i)
    expect(lastError(result)).not.toContain('region')
  })

  test('may send many headers; too many are an error that says so', async () => {
    const body = '{"retCode":0,"errMsg":"","uploadId":7}'
    const many = await answering(200, body, [`X-Long: ${'x'.repeat(60_000)}`])
    expect((await upload(many.url)).outputs['uploadId']).toBe('7')
    const most = await answering(200, body, [`X-Long: ${'x'.repeat(70_000)}`])
    expect(lastError(await upload(most.url))).toMatch(/headers|head of/)
  })

  test('that speaks only an old TLS is told apart from a lost connection', async () => {
    const old = tls.createServer({
      ...(await makeCertificate('localhost')),
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    })
    old.on('tlsClientError', () => {})
    await new Promise<void>((resolve) => old.listen(0, '127.0.0.1', resolve))
    closers.push(() => new Promise((resolve) => old.close(resolve)))
    const { port } = old.address() as net.AddressInfo
    const result = await upload(`https://localhost:${port}`, {}, { retries: '1' })
    expect(lastError(result)).toMatch(/no version of TLS.*TLS 1\.2/)
    expect(said(result)).not.toContain('Attempt 1 failed')
  })

  test.each([
    ['broken into lines', (text: string) => text.replace(/.{8}/g, '$&\r\n')],
    ['with percent escapes', (text: string) => text.replace(/[A-Z]/g, percent)],
    ['with Unicode escapes', (text: string) => text.replace(/[A-Z]/g, unicode)],
  ])('that echoes the credential, %s, gives nothing away', async (_, disguise) => {
    const credential = Buffer.from(`1500000001:${SECRET_KEY}`).toString('base64')
    const service = await answering(403, `denied: ${disguise(credential)} denied`)
    const result = await upload(service.url)
    expect(result.exitCode).toBe(1)
    const shown = plain(`${said(result)}${result.summary}`)
    expect(shown).toContain('denied')
    expect(shown).not.toContain(credential.slice(0, 16))
    expect(shown).not.toContain(credential.slice(-16))
  })
})

const percent = (letter: string) => `%${letter.charCodeAt(0).toString(16)}`
const unicode = (letter: string) => `\\u00${letter.charCodeAt(0).toString(16)}`

/** A text with what disguises Base64 taken away again. */
function plain(text: string): string {
  return text
    .replace(/(?:%25|%|\\+u00)([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\+[rn]|%0D|%0A|␍|␊|\s/gi, '')
}
