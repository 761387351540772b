// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { selectors } from '../../../lib/gmail/selectors';
import { failing } from '../../replica/scenario';
import { showSettings } from './replica-page';

test.each(Object.values(selectors))(
  '“$css” matches $expects times, and never without class names',
  ({ css, expects }) => {
    const accounts = [failing('ann@hotmail.it')];
    showSettings({ accounts });
    expect(document.querySelectorAll(css)).toHaveLength(expects);
    showSettings({ accounts, classes: 'scrambled' });
    expect(document.querySelectorAll(css)).toHaveLength(0);
  },
);

test('an account that is being checked is known by a selector', () => {
  showSettings({ accounts: [{ address: 'ann@hotmail.it', state: 'checking' }] });
  expect(document.querySelectorAll(selectors.checkingNow.css)).toHaveLength(1);
});
