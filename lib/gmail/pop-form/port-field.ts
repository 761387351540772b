import { fieldPhrases, isOneOf } from '../words/phrases';
import { isBox, isMenu, isText, type NamedField } from './fields';

export type PortField = HTMLInputElement | HTMLSelectElement;

const popPort = /^(?:110|995)$/;
const smtpPort = /^(?:25|465|587)$/;

/** The number that an option stands for: its text, for its value may be an index. */
export const portOfOption = (option: HTMLOptionElement): string =>
  /\d{2,5}/.exec(option.text)?.[0] ?? option.value.trim();

const portsOf = (menu: HTMLSelectElement): string[] => [...menu.options].map(portOfOption);

/** The number in the form's port, however it is asked for. */
export function readPort(port: PortField): string {
  const chosen = 'options' in port ? port.options[port.selectedIndex] : undefined;
  return chosen ? portOfOption(chosen) : port.value;
}

/** Whether this is a control for one of POP's ports, by what it holds or offers. */
export const holdsPopPort = (port: PortField): boolean =>
  'options' in port ? portsOf(port).some((one) => popPort.test(one)) : popPort.test(port.value.trim());

/** Whether this menu is one for SMTP. A text field shows nothing about the form: people type anything. */
export const offersSmtpPort = (port: PortField): boolean =>
  'options' in port && portsOf(port).some((one) => smtpPort.test(one));

/**
 * The control for the port: a menu of ports, else a text field. A Gmail label may be called 995 as well, so a menu behind a
 * box comes last. `above` and `below` are the fields before and behind the password.
 */
export function findPort(above: NamedField[], below: NamedField[]): PortField | undefined {
  const isPort = ({ label }: NamedField) => isOneOf(label, fieldPhrases.port);
  const fields = [...below, ...above];
  const menus = fields.filter(isMenu).filter(({ field }) => isPortMenu(field));
  const isBehindBox = (menu: NamedField) => fields.slice(0, fields.indexOf(menu)).slice(-1).some(isBox);
  const texts = fields.filter(isText);
  const found =
    menus.find(isPort) ??
    menus.find((menu) => !isBehindBox(menu)) ??
    texts.find(isPort) ??
    texts.find(({ field }) => holdsPopPort(field)) ??
    texts.find(({ field }) => /^\s*\d{2,5}\s*$/.test(field.value)) ??
    texts.find(({ field }) => field.type === 'number' || (field.maxLength > 1 && field.maxLength < 6)) ??
    // the server comes first
    below.filter(isText)[1] ??
    menus[0];
  return found?.field;
}

/** Whether all options that stand for something are ports, and read alike but for the number. */
function isPortMenu(menu: HTMLSelectElement): boolean {
  const options = [...menu.options].filter(({ value }) => value !== '');
  const rests = new Set(options.map(({ text }) => withoutNumber(text)));
  return (
    rests.size === 1 && options.every((one) => /^\d{2,5}$/.test(portOfOption(one))) && holdsPopPort(menu)
  );
}

/** The text of an option without its number, "(SSL)" and the like. */
const withoutNumber = (text: string): string =>
  text.replace(/\p{Nd}+|\(.*|\b(?:POP3?|SSL|TLS)\b|[^\p{L}]/gu, '');
