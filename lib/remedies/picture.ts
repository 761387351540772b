import type { LabelName } from './labels';

/** Values of this account that a picture may show; `code` and `password` are masked, `search` is the words of a search. */
export type PictureValue =
  | 'address'
  | 'gmailAddress'
  | 'provider'
  | 'server'
  | 'search'
  | 'password'
  | 'code';

/** A word in a picture: a label of the site in the reader's language, the site's English word, or a value. */
export type PictureWord = { label: LabelName } | { english: string } | { value: PictureValue };

/** A thing on the screen that a person acts on. */
export interface PictureControl {
  kind: 'switch' | 'box' | 'button' | 'link' | 'field' | 'choice';
  word: PictureWord;
  here?: true;
}

/** One thing on the screen. `line` stands for whatever else is there. */
export type PictureRow = { kind: 'line' } | PictureControl;

/** A drawing of where to click, as data: schematic, never a copy of anybody's page. */
export interface Picture {
  site: { english: string } | { value: 'provider' };
  rows: readonly PictureRow[];
}

export const line: PictureRow = { kind: 'line' };

/** The word of a label, for the labels whose words we have by language. */
export const label = (name: LabelName): PictureWord => ({ label: name });
export const english = (text: string): PictureWord => ({ english: text });
export const value = (name: PictureValue): PictureWord => ({ value: name });

const control =
  (kind: PictureControl['kind']) =>
  (word: PictureWord): PictureControl => ({ kind, word });
export const toggle = control('switch');
export const box = control('box');
export const button = control('button');
export const link = control('link');
export const field = control('field');
export const choice = control('choice');

/** The thing that the step is about. */
export const here = (row: PictureControl): PictureControl => ({ ...row, here: true });

const on =
  (site: Picture['site']) =>
  (...rows: PictureRow[]): Picture => ({ site, rows });
export const outlook = on({ english: 'Outlook.com' });
export const microsoft = on({ english: 'Microsoft' });
export const gmail = on({ english: 'Gmail' });
export const thunderbird = on({ english: 'Thunderbird' });
export const outlookApp = on({ english: 'Outlook' });
export const iphone = on({ english: 'iPhone' });
/** The provider's own site, or a program that we cannot name. */
export const provider = on({ value: 'provider' });
