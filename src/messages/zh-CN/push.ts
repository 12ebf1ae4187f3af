import type { PUSH as EN } from '../en/push.js'
import { idList } from '../ids.js'
import type { Translation } from '../text.js'

const KINDS = { account: '号码包', token: 'Token 包' } as const

/** Pushes: what is wrong with a request, what became of it. */
export const PUSH: Translation<typeof EN> = {
  'push.must-be': ({ must }, say) => `必须是${say(must)}。`,
  'push.must.either': ({ one, other }) => ` \`${one}\` 或 \`${other}\``,
  'push.must.range': ({ min, max }) => ` ${min} 到 ${max} 之间的整数`,
  'push.must.devices': ' 0（最近使用的设备）或 1（全部设备）',
  'push.must.string': '字符串',
  'push.must.integer': '整数',
  'push.must.object': '对象',
  'push.must.array': '数组',
  'push.must.account-type': '账号类型的编号',
  'push.token-account-type': '只能与 `kind` 为 `account` 一起使用。',
  'push.message-size': ({ bytes, most }) =>
    `按 JSON 计算有 ${bytes} 字节；移动推送最多接受 ${most} 字节。`,
  'push.no-text': '缺失：通知栏消息必须有它。',
  'push.no-environment': '缺失：消息面向 iOS，必须给出推送环境。请填写 `product` 或 `dev`。',
  'push.time.form': '必须是真实存在的时间，格式为 `yyyy-MM-DD HH:MM:SS`。',
  'push.time.passed': '已经过去。',
  'push.time.far': ({ days }) => `超出了 ${days} 天。`,
  'push.the-message': ({ problem }, say) =>
    `消息（\`title\`、\`content\` 以及 \`payload\` 补充的内容）${say(problem)}`,
  'push.payload-sets': ({ field, problem }, say) => `设置了 \`${field}\`，而它${say(problem)}`,

  'push.payload.object': '必须是 JSON 对象。',
  'push.payload.deep': ({ levels }) => `嵌套超过 ${levels} 层。`,
  'push.payload.twice': ({ line, column }) =>
    `的同一个对象中有重复的键（第 ${line} 行第 ${column} 列）。`,
  'push.payload.json': ({ place }) =>
    place === null
      ? '不是有效的 JSON。'
      : `不是有效的 JSON（第 ${place.line} 行第 ${place.column} 列）。`,
  'push.payload.protected': ({ fields }) =>
    `不能包含 ${fields.map((field) => `\`${field}\``).join('和')}：推送给谁由 \`upload-id\` 和 \`kind\` 决定。`,

  'push.give-upload-id': '请填写上传步骤输出的 `uploadId`；有多个时填写 `upload-ids`。',
  'push.id-form': ({ most }) => `必须是正整数：只含数字，最多 ${most} 位。`,
  'push.both-ids': '`upload-id` 和 `upload-ids` 只能填写一个。',
  'push.ids.json': '看起来是 JSON 数组，但不是有效的 JSON 数组。',
  'push.ids.none': '没有给出任何 ID。',
  'push.ids.many': ({ count, most }) => `给出了 ${count} 个 ID；最多接受 ${most} 个。`,
  'push.ids.null': ({ position }) => `的第 ${position} 项没有 ID：该号码包未上传，无法推送。`,
  'push.ids.form': ({ position, most }) =>
    `的第 ${position} 项不是 ID：ID 是最多 ${most} 位的正整数。`,
  'push.ids.twice': ({ ids }) =>
    `重复给出了同一个 ID：${idList(ids)}。该号码包中的人会收到两次推送。`,

  'push.cut': ({ cuts }, say) => `并非所有人都能看到完整内容：${cuts.map(say).join('；')}。`,
  'push.cut-by': ({ part, characters, channels }) => {
    const list = channels.map(([channel, limit]) => `${channel}（${limit}）`).join('、')
    return `${part === 'title' ? '标题' : '内容'}有 ${characters} 个字符，超出以下通道能显示的长度：${list}`
  },
  'push.maybe-ios':
    '没有填写 `environment`，而消息中有 iOS 的部分：iOS 应用必须填写 `product` 或 `dev`。',
  'push.time.passed-there':
    '按所有服务接入点所在的 UTC+8 时区，推送时间已经过去：如果移动推送这样理解，会立即开始推送。',
  'push.time.far-there': ({ days }) =>
    `按所有服务接入点所在的 UTC+8 时区，推送时间超出了 ${days} 天：移动推送可能会拒绝。`,
  'push.token-device': '一个 Token 就是一台设备：`account-push-type` 对 Token 包不起作用。',
  'push.token-fields': ({ fields }) =>
    `移动推送的文档中，${fields.map((field) => `\`${field}\``).join('、')} 只用于号码包，不用于 Token 包：服务可能会拒绝或忽略。`,
  'push.short-life': ({ seconds, least }) =>
    `按移动推送的最新文档，1 到 ${least - 1} 的 \`expire-time\` 会被提高到 ${least} 秒；${seconds} 的实际保存时间可能比预期的长。0 不会被提高。`,

  'push.pushing': ({ kind, uploadId, service }, say) =>
    `正在推送：${KINDS[kind]} ${uploadId}，通过 ${say(service)}。`,
  'push.pushing-all': ({ kind, count, service }, say) =>
    `正在推送 ${count} 个${KINDS[kind]}，每秒一个，通过 ${say(service)}。`,
  'push.nothing-so-far': '到目前为止没有推送任何内容。',
  'push.not-this-one': '到目前为止没有推送这个包。',
  'push.nothing': '没有推送任何内容。',
  'push.unknown': ({ problem }, say) => `无法确定推送是否已被接受。${say(problem)}`,
  'push.look-first': '再次推送之前，请先查看移动推送控制台中的推送记录：用户可能已经收到了推送。',
  'push.open.success-status': '的错误码表示成功，HTTP 状态码却不是',
  'push.open.code': ({ code, meaning }, say) => `给出错误码 ${code}：${say(meaning)}`,
  'push.open.gateway': '来自出错或放弃等待的服务，或它前面的网关',
  'push.open.contradiction': '拒绝了推送，却又提到一个已被接受的推送',
  'push.pushed': ({ pushId }) => `推送已被接受。pushId：${pushId}`,
  'push.pushed-to': ({ uploadId, pushId, position, count }) =>
    `${uploadId} 的推送已被接受（第 ${position} 个，共 ${count} 个）。${pushId === null ? '应答中没有可用的推送 ID。' : `pushId：${pushId}`}`,
  'push.no-id':
    '移动推送接受了本次推送，但应答中没有可用的推送 ID：不设置 `pushId`。请不要再次推送；推送 ID 可在移动推送控制台的推送记录中查看。',
  'push.no-ids': ({ uploadIds }) =>
    `移动推送接受了 ${idList(uploadIds)} 的推送，但应答中没有可用的推送 ID：\`pushIds\` 中对应的位置为 null。请不要再次推送；推送 ID 可在移动推送控制台的推送记录中查看。`,
  'push.series-pushed': ({ uploadIds }) =>
    uploadIds.length === 0 ? '没有推送任何包。' : `已推送：${idList(uploadIds)}。`,
  'push.series-doubt': ({ uploadId }) => `无法确定：${uploadId}。`,
  'push.series-refused': ({ uploadId }) => `被拒绝：${uploadId}。`,
  'push.series-not-begun': ({ uploadIds }) => `未开始：${idList(uploadIds)}。`,
  'push.series-go-on':
    '如要继续，请只填写没有推送的 ID；无法确定的 ID，请先查看移动推送控制台中的推送记录。',
  'push.outputs.unset': '没有发送任何数据：未设置变量 GITHUB_OUTPUT，无法交出推送 ID。',
  'push.outputs.missing': '没有发送任何数据：GITHUB_OUTPUT 指向的文件不存在，无法交出推送 ID。',
  'push.outputs.no-file': '没有发送任何数据：GITHUB_OUTPUT 指向的不是文件，无法交出推送 ID。',
  'push.outputs.unwritable': ({ reason }) =>
    `没有发送任何数据：无法写入 GITHUB_OUTPUT 指向的文件（${reason}），无法交出推送 ID。`,
  'push.outputs.hint':
    '请在磁盘有空间的 runner 上、在工作流的步骤中运行，并且不要修改 GITHUB_OUTPUT。',
  'push.accepted-but': ({ problem, ids }, say) =>
    `${say(problem)}但推送已被接受${ids === '' ? '' : `；pushId：${ids}`}。请不要再次推送。`,

  'push.dry-run': ({ service }, say) =>
    `试运行：不发送任何数据。将要发给 ${say(service)} 的请求是：`,
  'push.dry-run-all': ({ service, uploadIds }, say) =>
    `试运行：不发送任何数据。将有 ${uploadIds.length} 个请求发给 ${say(service)}，每秒一个，推送给 ${idList(uploadIds)}。第一个请求如下，其他请求只有 \`upload_id\` 不同。`,

  'push.head.pushed': '✅ 推送已被接受',
  'push.head.pushed-all': ({ count }) => `✅ ${count} 个推送已被接受`,
  'push.head.shown': '🔍 试运行：没有推送任何内容',
  'push.head.refused': '❌ 没有推送任何内容',
  'push.head.part': ({ done, count }) => `❌ ${count} 个包中推送了 ${done} 个`,
  'push.head.unknown': '⚠️ 还不能确定推送是否已被接受',
  'push.request-would-be': '请求将是：',
  'push.accepted-no-id': '移动推送接受了本次推送，但没有给出推送 ID。请不要再次推送。',
  'push.its-id': ({ ids }) => `推送 ID：${ids.join('、')}。`,
  'push.table': '推送',
  'push.to': '推送给',
  'push.package-of': ({ kind, uploadId }) => `${KINDS[kind]} ${uploadId}`,
  'push.packages-of': ({ kind, count }) => `${count} 个${KINDS[kind]}`,
  'push.service': '服务',
  'push.message-type': '消息类型',
  'push.title': '标题',
  'push.content': '内容',
  'push.when': '时间',
  'push.environment': '推送环境',
  'push.in-a-loop': '循环推送，按 loop_param',
  'push.now': '立即',
  'push.package': '包',
  'push.outcome': '结果',
  'push.push-id': '推送 ID',
  'push.state.pushed': '✅ 已被接受',
  'push.state.refused': '❌ 被拒绝',
  'push.state.unknown': '⚠️ 无法确定：请先查看控制台',
  'push.state.not-begun': '未开始',
}
