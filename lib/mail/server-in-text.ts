import { asciiHost, domainOf } from './address';

// neither a part of an address nor of a link
const hostLike = /(?<![\w@./%:-])[a-z0-9][a-z0-9.-]*[a-z](?![\w@/])/gi;
const mailNames = /^(?:pop|imap|mail|smtp|mx)/;

/**
 * The mail server that a sentence names, such as `pop.example.org`, as `asciiHost` writes it. A bare domain counts when it
 * is the address's own.
 */
export function serverIn(text: string, address: string): string | undefined {
  const domain = domainOf(address);
  return text
    .match(hostLike)
    ?.map(asciiHost)
    .find((host) => host && (host === domain || host.split('.').length > 2 || mailNames.test(host)));
}
