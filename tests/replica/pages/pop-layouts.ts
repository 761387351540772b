import type { ScenarioForm } from '../scenario.ts';
import { safe } from './html.ts';

/** One line of the form: a text and what belongs to it, mostly a control; a check-box stands before its text. */
export interface Line {
  text: string;
  control: string;
  /** Of the control; text that stands for itself has none. */
  id?: string;
  checkbox?: boolean;
  /** A second text and control in the same line. */
  after?: Line;
}

type Label = (line: Line) => string;
type Draw = (lines: Line[], label: Label) => string;

const afterOf = ({ after }: Line, label: Label): string => (after ? ` ${pair(after, label)}` : '');

const pair = (line: Line, label: Label): string =>
  (line.checkbox ? `${line.control} ${label(line)}` : `${label(line)} ${line.control}`) +
  afterOf(line, label);

const draws: Record<ScenarioForm['layout'], Draw> = {
  table: (lines, label) =>
    `<table><tbody>${lines
      .map((line) =>
        line.checkbox
          ? `<tr><td></td><td>${pair(line, label)}</td></tr>`
          : `<tr><td>${label(line)}</td><td>${line.control}${afterOf(line, label)}</td></tr>`,
      )
      .join('')}</tbody></table>`,
  labels: (lines) =>
    lines.map((line) => `<p><label>${pair(line, ({ text }) => safe(text))}</label></p>`).join(''),
  'definition-list': (lines, label) =>
    `<dl>${lines
      .map((line) =>
        line.checkbox
          ? `<dd>${pair(line, label)}</dd>`
          : `<dt>${label(line)}</dt><dd>${line.control}${afterOf(line, label)}</dd>`,
      )
      .join('')}</dl>`,
  divs: (lines, label) =>
    lines.map((line) => `<div>${pair(line, (one) => `<span>${label(one)}</span>`)}</div>`).join(''),
};

/** The lines in the form's layout; unless `labelsFor`, nothing but nearness ties a text to its control. */
export function drawLines({ layout, labelsFor }: ScenarioForm, lines: Line[]): string {
  const label: Label = ({ text, id }) =>
    labelsFor && id && text ? `<label for="${safe(id)}">${safe(text)}</label>` : safe(text);
  return draws[layout](lines, label);
}
