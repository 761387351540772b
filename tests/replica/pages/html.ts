import type { Scenario } from '../scenario.ts';

/** Makes text safe inside markup and attributes. */
export const safe = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** One name="value" after another; what is undefined or false is left out, true stands alone. */
export function attributes(given: Record<string, string | boolean | undefined>): string {
  return Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${safe(String(value))}"`))
    .join('');
}

/** A page as the server answers it. */
export interface Html {
  body: string;
  /** The Content-Security-Policy that goes with it. */
  policy: string;
}

const style = (theme: Scenario['theme'], red: string) => `
  body { font: 13px Arial, sans-serif; margin: 12px; ${
    theme === 'dark' ? 'background: #202124; color: #e8eaed' : 'background: #fff; color: #202124'
  } }
  a, [role=link] { color: ${theme === 'dark' ? '#8ab4f8' : '#1155cc'}; cursor: pointer }
  .${red} { color: rgb(217, 48, 37) }`;

/**
 * A whole document, with Gmail's Trusted Types (A) and a policy that lets only scripts with the nonce run.
 * @param script address of its module under `replica-code/`
 */
export function html(
  scenario: Scenario,
  page: {
    title: string;
    body: string;
    script?: string;
    head?: string;
    css?: string;
    red?: string;
    strict?: boolean;
  },
): Html {
  const nonce = crypto.randomUUID();
  const { title, body, script, head = '', css = '', red = 'replica-red', strict = false } = page;
  const styles = strict ? `'nonce-${nonce}'` : `'unsafe-inline'`;
  return {
    policy:
      `default-src 'self'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src ${styles}; ` +
      `object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'`,
    body: `<!doctype html>
<html${attributes({ lang: scenario.htmlLang || undefined, dir: scenario.direction })}>
<head>
<meta charset="utf-8">
<title>${safe(title)}</title>
${head}
<style nonce="${nonce}">${style(scenario.theme, red)}${css}</style>
${script ? `<script type="module" nonce="${nonce}" src="/mail/replica-code/${safe(script)}"></script>` : ''}
</head>
<body>
${body}
</body>
</html>`,
  };
}

/** Text in red, the way the scenario wants. */
export function red(scenario: Scenario, inner: string): string {
  if (scenario.errorRed === 'font') return `<font color="#d93025">${inner}</font>`;
  const how = scenario.errorRed === 'class' ? 'class="replica-red"' : 'style="color: rgb(217, 48, 37)"';
  return `<div ${how}>${inner}</div>`;
}
