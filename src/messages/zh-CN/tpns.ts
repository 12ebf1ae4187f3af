import type { TPNS as EN } from '../en/tpns.js'
import type { Translation } from '../text.js'

/** Answers of TPNS: what its codes mean, and what to do about them. */
export const TPNS: Translation<typeof EN> = {
  'tpns.hint.redirect': '请检查 `region` 或 `service-url`；密钥不会发往其他主机。',
  'tpns.hint.unusable':
    '请检查 `region` 或 `service-url` 指向的是否为移动推送服务，以及中间有哪些代理。',
  'tpns.hint.401': '请对照移动推送控制台检查 `access-id` 和 `secret-key`。',
  'tpns.hint.403': '请检查 `access-id`、`secret-key`，以及本机是否允许访问该服务。',
  'tpns.hint.status': '请检查 `region` 或 `service-url` 指向的是否为移动推送服务。',
  'tpns.hint.parameters': '如果输入看起来没有问题，请附上错误码，作为本程序的缺陷反馈。',
  'tpns.hint.later': '请稍后重新运行；如果一直如此，请附上错误码联系移动推送的技术支持。',
  'tpns.hint.state': '请在移动推送控制台查看应用的状态。',

  'tpns.unparsable': '参数无法解析',
  'tpns.missing': '缺少参数',
  'tpns.credentials': '鉴权失败：AccessID 或 SecretKey 有误',
  'tpns.credentials.hint':
    '请对照移动推送控制台检查 `access-id` 和 `secret-key`。如果应用在控制台设置了 IP 白名单，本机必须在名单中；GitHub 托管的 runner 不在名单中。',
  'tpns.signature.hint': ({ skewSeconds }) => {
    const skew =
      skewSeconds === null
        ? ''
        : `（比服务端${skewSeconds > 0 ? '快' : '慢'} ${Math.abs(skewSeconds)} 秒）`
    return `请对照移动推送控制台检查 \`access-id\` 和 \`secret-key\`，并检查本机的时钟${skew}：时间不准的签名会被拒绝。如果应用设置了 IP 白名单，本机必须在名单中。`
  },
  'tpns.internal': '服务内部调用失败',
  'tpns.invalid': '参数无效',
  'tpns.no-upload': '服务接收文件失败',
  'tpns.empty': '上传的文件为空',
  'tpns.empty.hint': '请检查文件，确认其中有数据行。',
  'tpns.no-push': '推送 ID 不存在',
  'tpns.no-push.hint': '请检查 `push-id`、`access-id` 和 `region`；服务只保留最近一个月的推送。',
  'tpns.date': '日期不合法',
  'tpns.date.hint': '服务只保留最近一个月的推送。',
  'tpns.content': '消息内容被拒绝',
  'tpns.content.hint': '请修改 `title` 和 `content`；移动推送控制台可能会说明原因。',
  'tpns.certificate': 'iOS 推送证书已过期',
  'tpns.certificate.hint': '请在移动推送控制台上传新的 APNs 证书。',
  'tpns.too-fast': '过于频繁：号码包推送限制为每秒一次',
  'tpns.too-fast.hint': '两次号码包推送之间请至少间隔一秒。',
  'tpns.too-often': '过于频繁：每个应用每小时最多查询 200 次',
  'tpns.too-often.hint':
    '请等待，或用 `interval` 降低查询频率；其他任务和控制台也可能在查询该应用。',
  'tpns.unpaid': '应用未付费',
  'tpns.destroyed': '应用的资源已销毁',
  'tpns.region': 'AccessID 有误，或应用位于其他服务接入点',
  'tpns.region.hint': '请检查 `region`（移动推送控制台中显示的应用所在服务接入点）和 `access-id`。',
  'tpns.target': '推送目标不存在',
  'tpns.target.hint':
    '请检查 `upload-id` 和 `kind`，并确认号码包是为该应用、在该 `region` 上传的。',
  'tpns.time': '推送时间不合法',
  'tpns.time.hint': '请检查 `send-time`：必须在 90 天之内。',
  'tpns.repeated': '与之前的推送重复',
  'tpns.repeated.hint': '再次推送之前，请先查看移动推送控制台中的推送记录。',
  'tpns.unknown': '本程序不认识的错误码',
  'tpns.unknown.hint': '请在移动推送的《服务端错误码》文档中查找该错误码。',

  'tpns.the-push': '本次推送',
  'tpns.the-question': ({ pushId }) => `对推送 ${pushId} 的查询`,
  'tpns.the-cancellation': ({ pushId }) => `取消推送 ${pushId} 的请求`,
  'tpns.fault.no-list': ({ field }) => `没有数组字段 ${field}`,
}
