import { addressKey, domainOf, localPartOf } from './address';

// letters and digits alone: some providers' forms take little else
const wordFor = (address: string): string => {
  const [name = ''] = domainOf(address)?.split('.') ?? [];
  return name.replace(/[^a-z0-9]/g, '').slice(0, 12) + checksum(addressKey(address));
};

// FNV-1a, four characters of it: two accounts at one provider must not share a word
const checksum = (text: string): string =>
  [...text]
    .reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5)
    .toString(36)
    .slice(-4);

/**
 * An address of the person's Gmail that only mail forwarded from `address` is sent to: `name+word@gmail.com`, with a word
 * made from the old address. Gmail delivers it like `name@gmail.com`.
 */
export const plusAddress = (gmailAddress: string, address: string): string =>
  `${localPartOf(gmailAddress)}+${wordFor(address)}${gmailAddress.slice(gmailAddress.lastIndexOf('@'))}`;
