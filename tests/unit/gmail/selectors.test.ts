// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { selectors } from '../../../lib/gmail/selectors';
import { failing } from '../../replica/scenario';
import { showSettings } from './replica-page';

test.each(Object.values(selectors))(
  '“$css” matches $expects times on the plain page with one failing account',
  ({ css, expects }) => {
    showSettings({ accounts: [failing('ann@hotmail.it')] });
    expect(document.querySelectorAll(css)).toHaveLength(expects);
  },
);

test('“.rP:not(.sA)” is there while an account is checked', () => {
  showSettings({ accounts: [{ address: 'ann@hotmail.it', state: 'checking' }] });
  expect(document.querySelectorAll(selectors.checkingNow.css)).toHaveLength(1);
});

test.each(Object.values(selectors))('“$css” finds nothing once all class names are other ones', ({ css }) => {
  showSettings({ accounts: [failing('ann@hotmail.it')], classes: 'scrambled' });
  expect(document.querySelectorAll(css)).toHaveLength(0);
});
