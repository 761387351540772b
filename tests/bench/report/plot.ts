import type { Chart, Curves, Dots } from './chart.ts';
import { short } from './figures.ts';
import { type Scale, scaleOf } from './scale.ts';

const width = 760;
const line = 26;
const area = { from: 330, to: 690 };

const style = `
svg { --ink: #1f2328; --soft: #59636e; --grid: #d1d9e0; --ours: #0969da; --other: #59636e; --ground: #fff }
@media (prefers-color-scheme: dark) {
  svg { --ink: #f0f6fc; --soft: #9198a1; --grid: #3d444d; --ours: #4493f8; --other: #9198a1; --ground: #0d1117 }
}
text { font: 13px system-ui, sans-serif; fill: var(--ink) }
.title { font-weight: 600 }
.soft { fill: var(--soft); font-size: 11px }
.grid { stroke: var(--grid) }
.dot { fill: var(--other) } .ours .dot { fill: var(--ours) } .ours text { font-weight: 600 }
.spread { stroke: var(--other); stroke-width: 3; stroke-linecap: round; opacity: .5 } .ours .spread { stroke: var(--ours) }
.curve { fill: none; stroke: var(--ours); stroke-width: 2 }
.curve-1 { stroke-dasharray: 7 4 } .curve-2 { stroke-dasharray: 2 4 }
.ground { fill: var(--ground) }`;

const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const text = (x: number, y: number, words: string, more = '') =>
  `<text x="${short(x)}" y="${short(y)}"${more}>${safe(words)}</text>`;
const stroke = (name: string, x1: number, y1: number, x2: number, y2: number) =>
  `<line class="${name}" x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}"/>`;
const tickLabel = (value: number) => (value < 1 ? String(value) : value.toLocaleString('en'));

const acrossTicks = ({ at, ticks }: Scale, top: number, bottom: number): string[] =>
  ticks.flatMap((tick) => [
    stroke('grid', at(tick), top, at(tick), bottom),
    text(at(tick), bottom + 16, tickLabel(tick), ' class="soft" text-anchor="middle"'),
  ]);

interface Drawn {
  marks: string[];
  height: number;
}

function drawDots({ dots }: Dots, top: number): Drawn {
  const scale = scaleOf(
    dots.flatMap(({ value, low, high }) => [value, low, high]),
    area.from,
    area.to,
  );
  const bottom = top + dots.length * line;
  const rows = dots.map(({ label, value, low, high, isOurs }, row) => {
    const y = top + (row + 0.5) * line;
    const parts = [
      text(area.from - 16, y + 4, label, ' text-anchor="end"'),
      stroke('spread', scale.at(low), y, scale.at(high), y),
      `<circle class="dot" cx="${short(scale.at(value))}" cy="${short(y)}" r="5"/>`,
      text(width - 8, y + 4, short(value), ' text-anchor="end"'),
    ];
    return `<g${isOurs ? ' class="ours"' : ''}>${parts.join('')}</g>`;
  });
  return { marks: [...acrossTicks(scale, top, bottom), ...rows], height: bottom + 28 - top };
}

function drawCurves({ curves, x }: Curves, top: number): Drawn {
  const height = 240;
  const bottom = top + height;
  const points = curves.flatMap((curve) => curve.points);
  const across = scaleOf(
    points.map(([size]) => size),
    60,
    area.to - 110,
  );
  const up = scaleOf(
    points.map(([, value]) => value),
    bottom,
    top,
  );
  const lines = up.ticks.flatMap((tick) => [
    stroke('grid', 60, up.at(tick), area.to - 110, up.at(tick)),
    text(52, up.at(tick) + 4, tickLabel(tick), ' class="soft" text-anchor="end"'),
  ]);
  const drawn = curves.flatMap(({ label, points: own }, at) => {
    const path = own.map(([size, value]) => `${short(across.at(size))},${short(up.at(value))}`).join(' ');
    const key = top + 16 + at * 22;
    return [
      `<polyline class="curve curve-${at}" points="${path}"/>`,
      stroke(`curve curve-${at}`, area.to - 90, key - 4, area.to - 56, key - 4),
      text(area.to - 48, key, label),
    ];
  });
  const name = text((60 + area.to - 110) / 2, bottom + 34, x, ' class="soft" text-anchor="middle"');
  return { marks: [...lines, ...acrossTicks(across, top, bottom), ...drawn, name], height: height + 48 };
}

/** All charts below each other as one SVG, readable on light and dark ground. */
export function plot(charts: readonly Chart[]): string {
  let top = 16;
  const marks = charts.flatMap((chart) => {
    const title = text(8, top + 14, chart.title, ' class="title"');
    const { marks: own, height } =
      chart.kind === 'dots' ? drawDots(chart, top + 28) : drawCurves(chart, top + 28);
    top += height + 52;
    return [title, ...own];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}" viewBox="0 0 ${width} ${top}" role="img">`,
    `<title>${safe(charts.map(({ title }) => title).join('; '))}</title>`,
    `<style>${style}\n</style>`,
    `<rect class="ground" width="${width}" height="${top}"/>`,
    ...marks,
    '</svg>\n',
  ].join('\n');
}
