import { expect, test } from 'vitest';
import { formValues } from '../../../lib/mail/form-values';
import { mailSettings } from '../../../lib/mail/mail-settings';
import { forForm } from '../../../lib/mail/provider';
import { providerById, providers } from '../../../lib/mail/providers';

test('a personal Microsoft account gets the whole address and a copy left on the server', () => {
  expect(formValues('ann@hotmail.it', providerById('microsoft-personal'))).toEqual({
    username: 'ann@hotmail.it',
    server: 'outlook.office365.com',
    port: 995,
    ssl: true,
    leaveCopy: true,
  });
});

test('where the provider wants the part before the @, the form gets that', () => {
  expect(formValues('Ann.B@web.de', providerById('web-de'))).toEqual({
    username: 'Ann.B',
    server: 'pop3.web.de',
    port: 995,
    ssl: true,
    leaveCopy: undefined,
  });
});

test.each(['icloud', 'freenet', 'tim', 'nobody'])('nothing can be filled in for %s', (id) => {
  expect(formValues('ann@example.org', providerById(id))).toBeUndefined();
});

test('nothing can be filled in without an address', () => {
  expect(formValues('ann', providerById('gmail'))).toBeUndefined();
});

test('the settings table has all servers we know, and how each is secured', () => {
  expect(mailSettings(providerById('microsoft-personal'))).toEqual([
    { protocol: 'POP', host: 'outlook.office365.com', port: 995, security: 'SSL/TLS' },
    { protocol: 'IMAP', host: 'outlook.office365.com', port: 993, security: 'SSL/TLS' },
    { protocol: 'SMTP', host: 'smtp-mail.outlook.com', port: 587, security: 'STARTTLS' },
  ]);
  expect(mailSettings(providerById('tim'))).toEqual([
    { protocol: 'POP', host: 'pop.tim.it', port: 110, security: 'STARTTLS' },
  ]);
  expect(mailSettings(undefined)).toEqual([]);
});

test('what the form helper gets of a provider survives a message, and is small', () => {
  for (const provider of providers) {
    const sent = JSON.stringify(forForm(provider));
    expect(JSON.parse(sent)).toEqual(forForm(provider));
    expect(sent.length).toBeLessThan(600);
  }
});
