import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';

/** A page made to be photographed: its size in pixels, and its HTML. */
export interface Collage {
  width: number;
  height: number;
  html: string;
}

const icon = readFileSync(join(root, 'assets', 'icon.svg'), 'utf8');

const page = (style: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><style>*{margin:0;box-sizing:border-box}${style}</style>${body}`;

/** The icon as Chrome's store wants it: 96 pixels of drawing in 128 (https://developer.chrome.com/docs/webstore/images). */
export const storeIcon: Collage = {
  width: 128,
  height: 128,
  html: page('svg{position:absolute;inset:16px;width:96px;height:96px}', icon),
};

/** A popup over its page, both PNGs as base64. */
export const popupOver = (under: string, popup: string): Collage => ({
  width: 1280,
  height: 800,
  html: page(
    'img{position:absolute}.page{inset:0;filter:brightness(.82)}.popup{inset:12px 24px auto auto;border-radius:10px;box-shadow:0 12px 48px #0008}',
    `<img class="page" src="data:image/png;base64,${under}"><img class="popup" src="data:image/png;base64,${popup}">`,
  ),
});

/** The small tile: icon, name, and the question that the summary begins with. */
export const tile = (name: string, summary: string): Collage => ({
  width: 440,
  height: 280,
  html: page(
    `body{height:280px;padding:0 28px;display:grid;align-content:center;grid-template-columns:104px 1fr;gap:6px 22px;
      background:linear-gradient(135deg,#e8f0fe,#fff);color:#1f1f1f;font:17px/1.4 system-ui,sans-serif}
    svg{width:104px;height:104px;grid-row:span 2;align-self:center}
    h1{font-size:27px;line-height:1.15;align-self:end;text-wrap:balance}p{color:#444746;text-wrap:pretty}`,
    `<body dir="auto">${icon}<h1>${name}</h1><p>${summary.split(/(?<=[?？؟;])/)[0]}</p></body>`,
  ),
});
