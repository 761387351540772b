import { render, type VNode } from 'preact';
import { themeAround } from '../gmail/page/colour';
import { directionOf } from '../i18n/locales';

/** An element of ours in Gmail's page: a custom element with a closed shadow root, drawn by Preact. */
export interface ShadowHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Draws, or draws again. */
  draw: (view: VNode) => void;
  /** Takes on a language, and the theme of the place where the element stands. */
  adapt: (language: string) => void;
  remove: () => void;
}

/**
 * Makes `<name>` with a closed shadow root. The root sits on a plain `<div>` inside it: a page that defines a custom
 * element of our name could otherwise read or break the root.
 */
export function createShadowHost(name: string, styles: string, page: Document = document): ShadowHost {
  const element = page.createElement(name);
  const frame = element.appendChild(page.createElement('div'));
  const root = frame.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = styles;
  const body = page.createElement('div');
  body.className = 'root';
  root.append(style, body);
  // Gmail's shortcuts are single keys: a key pressed in our interface must not reach it
  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, (event) => event.stopPropagation());
  return {
    element,
    root,
    draw: (view) => render(view, body),
    adapt: (language) => {
      body.lang = language;
      body.dir = directionOf(language);
      body.dataset.theme = element.parentElement ? themeAround(element.parentElement) : 'light';
    },
    remove: () => {
      render(null, body);
      element.remove();
    },
  };
}

/** Removes what an earlier script of ours left on the page. */
export function removeLeftovers(names: string, page: Document = document): void {
  for (const element of page.querySelectorAll(names)) element.remove();
}
