import { generate } from 'selfsigned';

let made: Promise<{ key: string; cert: string }> | undefined;

/** A self-signed certificate for mail.google.com, made once per run; the browsers are told to accept it. */
export function certificate(): Promise<{ key: string; cert: string }> {
  made ??= generate([{ name: 'commonName', value: 'mail.google.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'mail.google.com' }] }],
  }).then(({ private: key, cert }) => ({ key, cert }));
  return made;
}
