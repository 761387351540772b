import type { ScenarioForm } from '../scenario.ts';
import { safe } from './html.ts';

/** One line of the form: a text and its control; a check-box stands before its text. */
export interface Line {
  text: string;
  control: string;
  id: string;
  checkbox: boolean;
  /** A second control in the same line. */
  after: string;
}

type Draw = (lines: Line[], label: (line: Line) => string) => string;

const pair = ({ control, checkbox, after }: Line, label: string) =>
  checkbox ? `${control} ${label} ${after}` : `${label} ${control}`;

const draws: Record<ScenarioForm['layout'], Draw> = {
  table: (lines, label) =>
    `<table><tbody>${lines
      .map((line) =>
        line.checkbox
          ? `<tr><td></td><td>${pair(line, label(line))}</td></tr>`
          : `<tr><td>${label(line)}</td><td>${line.control}</td></tr>`,
      )
      .join('')}</tbody></table>`,
  labels: (lines) => lines.map((line) => `<p><label>${pair(line, safe(line.text))}</label></p>`).join(''),
  'definition-list': (lines, label) =>
    `<dl>${lines
      .map((line) =>
        line.checkbox
          ? `<dd>${pair(line, label(line))}</dd>`
          : `<dt>${label(line)}</dt><dd>${line.control}</dd>`,
      )
      .join('')}</dl>`,
  divs: (lines, label) =>
    lines.map((line) => `<div>${pair(line, `<span>${label(line)}</span>`)}</div>`).join(''),
};

/** The lines in the form's layout; unless `labelsFor`, nothing but nearness ties a text to its control. */
export function drawLines({ layout, labelsFor }: ScenarioForm, lines: Line[]): string {
  const label = ({ text, id }: Line) =>
    labelsFor ? `<label for="${safe(id)}">${safe(text)}</label>` : safe(text);
  return draws[layout](lines, label);
}
