import { type Check, checked, emptyCheck } from './check';

export type PortProblem =
  | { kind: 'spaces' }
  | { kind: 'not-a-number' }
  /** 110: the port without encryption. */
  | { kind: 'insecure-port'; expected: number }
  | { kind: 'other-protocol'; protocol: 'imap' | 'smtp'; expected: number }
  | { kind: 'different'; expected: number };

export type SslProblem = { kind: 'ssl-off' };

const otherProtocols: Record<number, 'imap' | 'smtp'> = {
  143: 'imap',
  993: 'imap',
  25: 'smtp',
  465: 'smtp',
  587: 'smtp',
};

const isHopeless = (port: number, ssl?: boolean) =>
  ssl !== undefined && (port in otherProtocols || (port === 110 && ssl));

function difference(port: number, expected: number): PortProblem {
  const protocol = otherProtocols[port];
  if (protocol) return { kind: 'other-protocol', protocol, expected };
  return { kind: port === 110 ? 'insecure-port' : 'different', expected };
}

/** Port of POP with SSL (RFC 8314), for servers of which nothing is known. */
const usualPort = 995;

/**
 * Judges the port as typed or chosen. Where nothing is known of the server, `ssl` is the state of the SSL box: the port must
 * not be that of another protocol, nor the one without encryption beside a ticked box.
 */
export function judgePort(value: string, expected?: number, ssl?: boolean): Check<PortProblem> {
  if (value === '') return emptyCheck();
  const digits = value.trim();
  const problems: PortProblem[] = digits === value ? [] : [{ kind: 'spaces' }];
  if (!/^\d{1,5}$/.test(digits)) {
    if (digits !== '') problems.push({ kind: 'not-a-number' });
  } else if (expected === undefined ? isHopeless(Number(digits), ssl) : Number(digits) !== expected) {
    problems.push(difference(Number(digits), expected ?? usualPort));
  }
  return checked(problems);
}

/** Judges the SSL box; `required` is false where nothing is known of the provider. */
export function judgeSsl(ticked: boolean, required: boolean): Check<SslProblem> {
  return checked<SslProblem>(required && !ticked ? [{ kind: 'ssl-off' }] : []);
}
