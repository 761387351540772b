import { cause, certaintyOf, type Words } from '../cause';
import { isConnectionFrame } from '../connection-frame';
import { certificateWord, encryptionType } from '../connection-words';
import { errorWord } from '../sign-in-words';

const words: Words = [
  // the server's own certificate is at fault: only who runs it can renew or correct it
  [certificateWord, 'likely'],
  [encryptionType, 'likely'],
  [
    /\b(?:SSL|TLS)\b.{0,20}\b(?:security|negotiation|handshake|protocol|error|failed|failure|alert|required|needed|not supported)\b|\bSSL_ERROR|\bcipher\b/i,
    'likely',
  ],
  [
    /(?:unable|failed|failure|unsupported|cannot|can't|could not|couldn't) .{0,30}\b(?:secure|safe|SSL|TLS)/i,
    'likely',
  ],
  [/authentication disallowed on non-?secure/i, 'likely'],
  [/\bSTLS\b|\bunencrypted\b/i, 'likely'],
  [/\bTLS support not available/i, 'likely'],
  [/access disabled via insecure connection/i, 'likely'],
  [/only (?:available|valid) (?:under a layer|after entering TLS)/i, 'likely'],
  [
    /(?:must|please|only).{0,20} (?:over|use|with|via) (?:SSL|TLS|STLS|STARTTLS|an? (?:secure|encrypted))/i,
    'likely',
  ],
  [/(?:connect|connection|using|over|via|without) (?:SSL|TLS)\b/i, 'likely'],
  [/\bhandshake|wrong version number/i, 'likely'],
];

const encryption = /\b(?:SSL|TLS)\b/i;

/** Client and server did not agree on encryption: a box not ticked, a wrong port, a certificate that does not fit. */
export const secureConnectionFailed = cause({
  id: 'secure-connection-failed',
  rank: 100,
  words,
  test: (symptoms) => {
    const { detail, text } = symptoms;
    const isAboutEncryption =
      (encryption.test(text) && isConnectionFrame(symptoms)) ||
      (encryption.test(detail) && errorWord.test(detail));
    return isAboutEncryption ? 'likely' : certaintyOf(words, symptoms);
  },
  remedies: ({ detail, text }) =>
    certificateWord.test(`${detail} ${text}`)
      ? ['ask-provider', 'server-settings']
      : ['server-settings', 'ask-provider'],
  facts: [],
  examples: [
    {
      detail: 'SSL protocol error. Please try disabling SSL, or contact your other provider.',
      address: 'ann@example.org',
      certainty: 'likely',
    },
    { detail: 'SSL error: self signed certificate', address: 'bob@example.org', certainty: 'likely' },
    { detail: 'SSL Security Error', address: 'ann@example.org', certainty: 'likely' },
    {
      detail: 'TLS Negotiation failed, the certificate doesn’t match the host.',
      address: 'bob@example.org',
      certainty: 'likely',
    },
    {
      detail: '[AUTH] Cleartext authentication disallowed on non-secure (SSL/TLS) connections.',
      address: 'ann@example.org',
      certainty: 'likely',
    },
    {
      detail: '',
      text: 'There was a problem connecting to pop.example.org Server returned error: TLS Negotiation failed',
      address: 'bob@example.org',
      certainty: 'likely',
    },
  ],
  counterExamples: [
    { detail: 'Connection closed by remote host', address: 'ann@example.org' },
    { detail: 'SSL Security Error', address: 'ann@gmx.net', server: 'smtp.gmx.net' },
  ],
});
