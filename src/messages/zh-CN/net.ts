import type { NET as EN } from '../en/net.js'
import type { Translation } from '../text.js'

/** The code of an error underneath, in brackets; nothing when there is none. */
function named(code: string): string {
  return code === '' ? '' : `（${code}）`
}

/** Texts about connections, requests and answers. */
export const NET: Translation<typeof EN> = {
  'net.service': '服务',
  'net.answer': '响应',
  'net.proxy': ({ host }) => `代理 ${host}`,

  'net.doing.connect': ({ peer }, say) => `连接 ${say(peer)}`,
  'net.doing.tls': ({ peer }, say) => `与 ${say(peer)} 建立 TLS 连接`,
  'net.doing.proxy': ({ peer }, say) => `等待 ${say(peer)}`,
  'net.doing.send': '发送请求',
  'net.doing.read-file': '读取文件',
  'net.doing.wait': '等待响应',
  'net.doing.read': '读取响应',

  'net.stopped': '已停止。',
  'net.no-progress': ({ seconds, doing }, say) =>
    `${say(doing)}时，连续 ${seconds} 秒没有任何进展。`,
  'net.no-progress.hint': '请检查本机与服务之间的网络；如果只是线路较慢，请调大 `timeout`。',
  'net.no-progress.disk-hint': '请检查文件所在的磁盘；如果是网络磁盘，请先把文件复制到本地磁盘。',
  'net.gave-up': ({ attempts }) => `尝试 ${attempts} 次后放弃。`,
  'net.long-wait': ({ asked, most }) =>
    `服务要求等待 ${asked} 秒（Retry-After），而本次运行最多等待 ${most} 秒。`,
  'net.long-wait.hint': ({ asked }) => `请在至少 ${asked} 秒后重新运行。`,

  'net.connect': ({ peer, fault, code }, say) =>
    `无法连接到 ${say(peer)}：${say(fault)}${named(code)}。`,
  'net.connect.unknown-name': '域名无法解析',
  'net.connect.name-server': '域名暂时无法解析',
  'net.connect.refused': '对方拒绝连接',
  'net.connect.closed': '对方立即关闭了连接',
  'net.connect.silent': '对方没有响应',
  'net.connect.no-way': '没有到达对方的路由',
  'net.connect.failed': '连接失败',
  'net.connect.hint': '请检查本机的网络和防火墙；如果处于代理之后，请设置 https_proxy。',
  'net.connect.name-hint': '请检查主机名的拼写和本机的 DNS；如果处于代理之后，请设置 https_proxy。',
  'net.not-loopback': ({ host, address }) =>
    `${host} 指向了 ${address}，而这不是本机，因此没有通过明文 HTTP 发送任何内容。`,
  'net.not-loopback.hint': ({ host }) =>
    `请使用 https://，或更正本机对 ${host} 的解析（hosts 文件或 DNS）。`,

  'net.certificate': ({ peer, fault, code }, say) =>
    `${say(peer)} 的证书${say(fault)}${named(code)}。`,
  'net.certificate.untrusted': '不是由本机信任的机构签发的',
  'net.certificate.expired': '已过期',
  'net.certificate.early': '尚未生效',
  'net.certificate.other-host': '属于其他主机名',
  'net.certificate.refused': '被拒绝',
  'net.certificate.untrusted-hint':
    '如果证书由贵方自己的网关或代理签发，请把其 CA 证书（PEM）的路径写入 NODE_EXTRA_CA_CERTS。',
  'net.certificate.clock-hint': '请联系服务的运维方更新证书，并检查本机时钟。',
  'net.certificate.other-host-hint': '请检查主机名，并确认没有代理或网关代替它应答。',
  'net.certificate.refused-hint': '请检查本机与服务之间有什么设备；证书校验不会被关闭。',
  'net.tls': ({ peer, fault, code }, say) =>
    `无法与 ${say(peer)} 建立 TLS 连接：${say(fault)}${named(code)}。`,
  'net.tls.not-tls': '对方的应答不是 TLS',
  'net.tls.version': '对方不支持任何仍然安全的 TLS 版本',
  'net.tls.handshake': '对方不接受所提供的任何加密套件，或要求客户端证书',
  'net.tls.client-certificate': '对方要求客户端证书，而本程序没有',
  'net.tls.client-refused': '对方拒绝了本客户端，它没有自己的证书',
  'net.tls.unknown-name': '对方不认识该主机名',
  'net.tls.failed': '握手失败',
  'net.tls.not-tls-hint': '请检查地址和端口是否属于 https:// 服务。',
  'net.tls.version-hint':
    '请要求服务或其网关的运维方支持 TLS 1.2 或 1.3；并确认没有代理拦截该连接。',
  'net.tls.client-certificate-hint':
    '不支持客户端证书：请要求网关的运维方允许本机无证书访问，或通过 `service-url` 或 no_proxy 换一条路径。',
  'net.tls.handshake-hint':
    '请向服务或其网关的运维方确认接受哪些加密套件，以及是否要求客户端证书（本程序没有）。',
  'net.tls.name-hint': '请检查主机名，以及中间有哪些代理或网关。',
  'net.tls.hint': '请检查本机与服务之间有哪些代理或网关，以及它们的 TLS 设置。',

  'net.lost.connect': ({ peer, code }, say) =>
    `与 ${say(peer)} 的连接在发送请求之前中断${named(code)}。`,
  'net.lost.request': ({ peer, code }, say) =>
    `与 ${say(peer)} 的连接在发送请求的过程中中断${named(code)}。`,
  'net.lost.answer': ({ peer, code }, say) =>
    `与 ${say(peer)} 的连接在响应完整到达之前中断${named(code)}。`,
  'net.lost.hint': '请检查本机与服务之间的网络。',
  'net.malformed': ({ peer, code }, say) => `${say(peer)} 的响应不是有效的 HTTP${named(code)}。`,
  'net.malformed.hint': '请检查地址和端口是否属于该服务，以及中间有哪些代理。',
  'net.large-head': ({ peer, bytes }, say) => `${say(peer)} 的响应头超过 ${bytes} 字节（64 KiB）。`,

  'net.proxy.no-url': ({ name }) => `环境变量 ${name} 的值不是代理的 URL。`,
  'net.proxy.no-url-hint': ({ name }) =>
    `请把 ${name} 设为 http://host:port 或 https://host:port，或取消该变量。`,
  'net.proxy.odd-url': ({ name }) =>
    `环境变量 ${name} 的值含有 "#"、"?"、"\\" 或路径，而代理的 URL 不应含有它们。`,
  'net.proxy.odd-url-hint': ({ name }) =>
    `如果其中某个字符属于 ${name} 中的用户名或密码，请进行百分号编码：# 写作 %23，? 写作 %3F，\\ 写作 %5C，/ 写作 %2F，@ 写作 %40。`,
  'net.proxy.credentials': ({ peer }, say) => `${say(peer)} 的凭证缺失或错误（HTTP 407）。`,
  'net.proxy.credentials-hint':
    '请把凭证写入代理的 URL：http://user:password@host:port，并进行百分号编码。',
  'net.proxy.schemes': ({ peer, schemes }, say) =>
    `${say(peer)} 只接受 ${schemes} 认证（HTTP 407）。`,
  'net.proxy.schemes-hint':
    '本程序只支持 Basic：请在本机运行支持该认证方式的辅助程序（如 cntlm 或 px），并将其地址写入 https_proxy；或让代理对该主机免认证放行。',
  'net.proxy.refused': ({ peer, status }, say) =>
    `${say(peer)} 拒绝建立到服务的隧道（HTTP ${status}）。`,
  'net.proxy.refused-hint': '请检查代理的规则；如果可以直接访问该主机，请把它写入 no_proxy。',

  'net.fault.encoding': ({ encoding }) => `使用了未经请求的内容编码${named(encoding)}`,
  'net.fault.large': ({ bytes }) => `超过 ${bytes} 字节（1 MiB）`,
  'net.fault.short': '不完整',
  'net.fault.damaged': ({ encoding }) => `不是有效的 ${encoding} 数据`,
  'net.fault.not-json': '不是 JSON 对象',
  'net.fault.no-integer': ({ field }) => `没有整数 ${field}`,
  'net.fault.no-text': ({ field }) => `没有文本 ${field}`,
  'net.fault.long-field': ({ field, most }, say) => `中的 ${field} 超过 ${say(most)}`,
  'net.fault.digits': ({ count }) => `${count} 位数字`,
  'net.fault.kib': ({ count }) => `${count} KiB`,

  'net.refused': (facts, say) => {
    const { name, what, code, meaning, status, said, requestId } = facts
    const why = say(meaning)
    const detail = [
      `HTTP ${status}`,
      ...(said === '' ? [] : [`对方说明："${said}"`]),
      ...(requestId === '' ? [] : [`request id ${requestId}`]),
    ].join('；')
    const reason = why === '' ? '' : `：${why}`
    return `${say(name)}拒绝了${say(what)}，错误码 ${code}${reason}（${detail}）。`
  },
  'net.status': ({ name, status, fault, quote }, say) => {
    const rest = fault === null ? '' : `，且其响应${say(fault)}`
    return `${say(name)}返回 HTTP ${status}${rest}${say(quote)}。`
  },
  'net.unusable': ({ answer, problem, status, quote }, say) =>
    `${say(answer)}${say(problem)}（HTTP ${status}）${say(quote)}。`,
  'net.because': ({ clause, status, quote }, say) =>
    `${say(clause)}（HTTP ${status}）${say(quote)}。`,
  'net.early-success': ({ name, status, quote }, say) =>
    `${say(name)}在收到完整请求之前就报告成功（HTTP ${status}）${say(quote)}。`,
  'net.redirect': ({ name, status, origin }, say) =>
    `${say(name)}返回 HTTP ${status}，重定向到 ${say(origin)}；重定向不会被跟随。`,
  'net.redirect.nowhere': '未给出的地址',
  'net.redirect.no-url': '一个不是 URL 的地址',
  'net.quote': ({ text }) => `："${text}"`,
  'net.quote.secret': '，可能含有密钥，因此不予引用',
  'net.hint.too-many': '请求过多；请稍后重新运行。',
  'net.hint.later': '服务或其前面的网关出现故障；请稍后重新运行。',
  'net.hint.gateway':
    '服务前面的网关未能从服务获得响应；请稍后重新运行；若持续出现，请告知网关的运维方。',
}
