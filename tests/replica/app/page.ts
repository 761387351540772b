import type { PageView } from '../view.ts';
import { h, volatileId } from './dom.ts';
import { classNames } from './names.ts';

declare global {
  interface Window {
    /** The single-key shortcuts that reached "Gmail"; a test reads them. */
    shortcuts: string[];
  }
}

/** What every part of the page draws with. */
export interface Page {
  view: PageView;
  /** A known class name as this scenario shows it. */
  cls(known: string): string;
  /** Something to press: `span[role=link].sA` on the real page (A for "Check mail now", I for the rest). */
  control(text: string, press: () => void, classes?: string): HTMLElement;
  /** Makes text red the way the scenario wants. */
  red(...children: (Node | string)[]): HTMLElement;
}

/** The tools to draw one scenario with. */
export function pageOf(view: PageView): Page {
  const { scenario } = view;
  const cls = classNames(scenario.classes, scenario.seed);
  const control = (text: string, press: () => void, classes = 'sA') => {
    const attributes = { id: volatileId(), class: cls(classes), onclick: press };
    if (scenario.controls === 'bare') return h('span', attributes, text);
    if (scenario.controls === 'button') return h('button', { type: 'button', ...attributes }, text);
    if (scenario.controls === 'span') return h('span', { role: 'link', tabindex: '0', ...attributes }, text);
    const link = h('a', { href: location.hash, ...attributes }, text);
    link.addEventListener('click', (event) => event.preventDefault());
    return link;
  };
  const red = (...children: (Node | string)[]) => {
    if (scenario.errorRed === 'font') return h('font', { color: '#d93025' }, ...children);
    const element = h('div', scenario.errorRed === 'class' ? { class: cls('replica-red') } : {}, ...children);
    if (scenario.errorRed === 'style') element.style.color = 'rgb(217, 48, 37)';
    return element;
  };
  return { view, cls, control, red };
}
