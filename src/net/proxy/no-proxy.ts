import { BlockList, isIP } from 'node:net'

/**
 * Whether `list`, the value of `no_proxy`, names the host of `url`: what http-client's rule knows, and
 * what that lacks, `*.` before a name, addresses of IPv6 and ranges. Entries are parted by commas or
 * white space. Each is a name, which stands for itself and all names below it (a `.` or `*.` before
 * it changes nothing, as with curl), an address, or a range of addresses such as `10.0.0.0/8`; with
 * a port behind it, it holds for that port only. `*` names every host.
 */
export function isBypassed(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const { name, port: only } = parseEntry(entry)
      return (only === undefined || only === port) && names(name, host)
    })
}

/** Parts an entry into what it names and its port, if it has one. */
function parseEntry(entry: string): { readonly name: string; readonly port: string | undefined } {
  const [, bracketed, bracketedPort] = /^\[([^\]]*)\](?::(\d+))?$/.exec(entry) ?? []
  if (bracketed !== undefined) return { name: bracketed, port: bracketedPort }
  // More than one colon is an IPv6 address without brackets, which has no port.
  const [, name = entry, port] = /^([^:]*):(\d+)$/.exec(entry) ?? []
  return { name, port }
}

function names(name: string, host: string): boolean {
  if (name === '*') return true
  const family = isIP(host)
  if (family !== 0) return rangeOf(name)?.check(host, family === 6 ? 'ipv6' : 'ipv4') ?? false
  const domain = name.replace(/^\*?\.+/, '').replace(/\.$/, '')
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`))
}

/** The addresses that `name` stands for; undefined when it is neither an address nor a range. */
function rangeOf(name: string): BlockList | undefined {
  const [, address = name, prefix] = /^(.*)\/(\d{1,3})$/.exec(name) ?? []
  const family = isIP(address)
  if (family === 0) return undefined
  const type = family === 6 ? 'ipv6' : 'ipv4'
  const bits = family === 6 ? 128 : 32
  const length = prefix === undefined ? bits : Number(prefix)
  if (length > bits) return undefined
  const list = new BlockList()
  list.addSubnet(address, length, type)
  return list
}
