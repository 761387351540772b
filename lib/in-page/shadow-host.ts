import { render, type VNode } from 'preact';
import { type Theme, themeAround } from '../gmail/page/colour';
import { directionOf } from '../i18n/locales';

/** How an element of ours looks. */
interface Look {
  /** Without it the theme of the place where it stands. */
  theme?: Theme;
  /** One of so many that those far from the window need not be laid out. */
  isOfMany?: boolean;
}

/** Something of ours in Gmail's page: an element with a closed root, drawn by Preact. */
export interface OwnElement {
  host: HTMLElement;
  root: ShadowRoot;
  /** Draws, or draws anew. */
  draw: (view: VNode) => void;
  /** Lets language and look take effect. */
  settle: (language: string, look?: Look) => void;
  remove: () => void;
}

/**
 * Makes `<name>` with a closed shadow root. The root sits on a plain `<div>` inside it: a page that defines a custom
 * element of our name could otherwise read or break the root.
 */
export function ownElement(name: string, styles: string, page: Document = document): OwnElement {
  const host = page.createElement(name);
  const frame = host.appendChild(page.createElement('div'));
  const root = frame.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = styles;
  const body = page.createElement('div');
  body.className = 'root';
  root.append(style, body);
  // Gmail's shortcuts are single keys: none of ours may reach it
  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, (event) => event.stopPropagation());
  return {
    host,
    root,
    draw: (view) => render(view, body),
    settle: (language, { theme, isOfMany = false } = {}) => {
      body.lang = language;
      body.dir = directionOf(language);
      body.dataset.theme = theme ?? (host.parentElement ? themeAround(host.parentElement) : 'light');
      body.classList.toggle('of-many', isOfMany);
    },
    remove: () => {
      render(null, body);
      host.remove();
    },
  };
}

/** Takes away what an earlier script of ours left on the page. */
export function removeLeftovers(names: string, page: Document = document): void {
  for (const element of page.querySelectorAll(names)) element.remove();
}
