import { addressKey, isEmailAddress } from './address';
import { withoutInvisible } from './characters';

/*
 * Many languages put no space beside an address ("今日はann@hotmail.comの"), so a change of script ends it: its name is
 * all Latin or has no Latin letter at all, and so is each part of its domain behind the first.
 */
const latin = String.raw`A-Za-z\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff`;
const other = String.raw`(?![${latin}])[\p{L}\p{M}]`;
const pattern = (source: string) => new RegExp(source, 'u');

const latinName = pattern(String.raw`[${latin}0-9_][${latin}0-9_+'&~#!$.\-]*$`);
const otherName = pattern(String.raw`${other}(?:${other}|[._\-])*$`);
const otherNameWithDigits = pattern(String.raw`${other}(?:${other}|[0-9._\-])*$`);
const host = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*(?:\.[\p{L}\p{M}\p{N}-]+)+/u;
const part = pattern(`^(?:[${latin}0-9-]+|(?:${other})+)`);
const lastPart = pattern(`^(?:xn--[a-z0-9-]+|[${latin}]{2,}|(?:${other}){2,})`);
const startsLatin = pattern(`^[${latin}0-9]`);

/** The articles of "d'ann@…" and "dell'ann@…" are no part of the name. */
const elided = /^(?:[cdjlmnst]|qu|un|(?:d|n|su)?(?:all|ell|ull))'/i;
/** What is left of a masked name is no name: "an***nn@…". */
const masked = /[\p{L}\p{N}][*•…%^`{|}]+$/u;

const longestName = 64;
const longestHost = 255;

/**
 * Every e-mail address in a text of any script, each once and in order, as written; full-width signs in their common
 * form, nothing invisible.
 */
export function addressesIn(text: string): string[] {
  const plain = withoutInvisible(text)
    .normalize('NFC')
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const found = new Map<string, string>();
  for (let at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', at + 1)) {
    const domain = domainAtStart(plain.slice(at + 1, at + 1 + longestHost));
    const name = domain && nameAtEnd(plain.slice(Math.max(0, at - 2 * longestName), at), domain);
    const address = `${name}@${domain}`;
    if (name && isEmailAddress(address) && !found.has(addressKey(address)))
      found.set(addressKey(address), address);
  }
  return [...found.values()];
}

function domainAtStart(text: string): string | undefined {
  const parts: string[] = [];
  for (const whole of host.exec(text)?.[0].split('.') ?? []) {
    const kept = parts.length === 0 ? whole : (part.exec(whole)?.[0] ?? '');
    parts.push(kept);
    if (kept !== whole) break;
  }
  while (parts.length > 1) {
    const last = lastPart.exec(parts.pop() ?? '')?.[0];
    if (last) return [...parts, last].join('.');
  }
}

function nameAtEnd(text: string, domain: string): string | undefined {
  const foreign = startsLatin.test(domain) ? otherName : otherNameWithDigits;
  const found = foreign.exec(text) ?? latinName.exec(text);
  if (!found || found[0].length > longestName || masked.test(text.slice(0, found.index))) return;
  return found[0].replace(elided, '');
}
