/** The four TPNS sites (Service URL, 1024/38517). An application lives in exactly one. */
export const REGIONS = {
  guangzhou: 'https://api.tpns.tencent.com',
  shanghai: 'https://api.tpns.sh.tencent.com',
  hongkong: 'https://api.tpns.hk.tencent.com',
  singapore: 'https://api.tpns.sgp.tencent.com',
} as const

/** Name of a site. */
export type Region = keyof typeof REGIONS

const ALIASES: ReadonlyMap<string, Region> = new Map([
  ['guangzhou', 'guangzhou'],
  ['ap-guangzhou', 'guangzhou'],
  ['gz', 'guangzhou'],
  ['shanghai', 'shanghai'],
  ['ap-shanghai', 'shanghai'],
  ['sh', 'shanghai'],
  ['hongkong', 'hongkong'],
  ['ap-hongkong', 'hongkong'],
  ['hk', 'hongkong'],
  ['singapore', 'singapore'],
  ['ap-singapore', 'singapore'],
  ['sgp', 'singapore'],
])

/** Every text that names a region, for messages. */
export const REGION_NAMES: readonly string[] = [...ALIASES.keys()]

/** The region that `text` names: `singapore`, `ap-singapore` or `sgp`; undefined if none. */
export function parseRegion(text: string): Region | undefined {
  return ALIASES.get(text)
}

/** Service URL of a region. */
export function regionUrl(region: Region): URL {
  return new URL(REGIONS[region])
}

/** The region whose service URL this is; undefined for any other. */
export function regionOf(serviceUrl: URL): Region | undefined {
  const regions = Object.keys(REGIONS) as Region[]
  return regions.find((region) => regionUrl(region).href === serviceUrl.href)
}
