import { asciiHost, domainOf } from './address';

// neither a part of an address nor of a link
const hostLike = /(?<![\w@./%:-])[a-z0-9][a-z0-9.-]*[a-z](?![\w@/])/gi;
const mailNames = /^(?:pop|imap|mail|smtp|mx)/;
// "java.net.SocketTimeoutException"
const isClassName = (name: string) => /[a-z][A-Z]/.test(name.slice(name.lastIndexOf('.')));

/**
 * The mail server that an error names, such as `pop.example.org`, as `asciiHost` writes it. A bare domain counts when it
 * is the address's own. Names inside a quoted sentence are those of machines behind the server and do not count.
 */
export function serverIn(text: string, address: string, quoted = ''): string | undefined {
  const domain = domainOf(address);
  const frame = quoted.includes(' ') ? text.replace(quoted, () => ' ') : text;
  return frame
    .match(hostLike)
    ?.filter((name) => !isClassName(name))
    .map(asciiHost)
    .find((host) => host && (host === domain || host.split('.').length > 2 || mailNames.test(host)));
}
