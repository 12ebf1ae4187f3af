// Makes a page of a job summary, so that it can be looked at as a runner's page would show it: its
// look, light or dark as the machine is set, and its chart drawn.
import { marked } from 'marked'

const STYLE = `
:root { color-scheme: light dark; --line: #d1d9e0; --soft: #f6f8fa; }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #151b23; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
h2 { border-bottom: 1px solid var(--line); padding-bottom: 0.3em; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: 6px 13px; }
tr:nth-child(2n) { background: var(--soft); }
code { background: var(--soft); border-radius: 6px; padding: 0.2em 0.4em; font-size: 85%; }
pre { background: var(--soft); border-radius: 6px; padding: 1rem; overflow: auto; }
pre code { padding: 0; }
svg { max-width: 100%; height: auto; font: 14px system-ui, sans-serif; fill: currentColor; }
`

/**
 * A page, in HTML, that shows a summary.
 * @param {string} markdown
 * @param {string} title
 * @returns {string}
 */
export function summaryPage(markdown, title) {
  const charts = markdown.replace(/```mermaid\n([\s\S]*?)\n```/g, (_, chart) => drawn(chart))
  const body = marked.parse(charts, { async: false })
  return `<!doctype html>
<html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
${body}
</html>
`
}

/**
 * The bar chart that a text for Mermaid describes, as an image.
 * @param {string} text
 * @returns {string}
 */
function drawn(text) {
  const axis = /x-axis "(.*)" \[(.*)\]/.exec(text)
  const scale = /y-axis "(.*)" 0 --> (\d+)/.exec(text)
  const colour = /plotColorPalette: "(#\w+)"/.exec(text)?.[1] ?? 'currentColor'
  const bars = /bar \[(.*)\]/.exec(text)?.[1]?.split(', ').map(Number) ?? []
  const labels = axis?.[2]?.split(', ').map((label) => label.replaceAll('"', '')) ?? []
  const [width, height] = [1000, 360]
  const [left, bottom] = [60, 50]
  const step = (width - left) / Math.max(1, bars.length)
  const most = Number(scale?.[2] ?? 1)
  const columns = bars.map((value, index) => {
    const tall = (value / most) * (height - bottom - 20)
    const x = left + index * step
    const y = height - bottom - tall
    return (
      `<rect x="${x + step * 0.1}" y="${y}" width="${step * 0.8}" height="${tall}" fill="${colour}"/>` +
      `<text x="${x + step / 2}" y="${height - bottom + 18}" text-anchor="middle">${labels[index]}</text>`
    )
  })
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img">${columns.join('')}` +
    `<text x="${left - 6}" y="24" text-anchor="end">${most}</text>` +
    `<text x="${left - 6}" y="${height - bottom}" text-anchor="end">0</text>` +
    `<text x="${width / 2}" y="${height - 6}" text-anchor="middle">${axis?.[1] ?? ''}</text>` +
    `<text x="16" y="${height / 2}" text-anchor="middle" transform="rotate(-90 16 ${height / 2})">${scale?.[1] ?? ''}</text></svg>`
  )
}
