import { expect, test } from 'vitest';
import { tile } from '../../../scripts/store/collage';
import { shots } from '../../../scripts/store/shots';

test('there are five pictures, each of the stores’ shape', () => {
  expect(shots).toHaveLength(5);
  expect(new Set(shots.map(({ name }) => name)).size).toBe(5);
  for (const { name, sight, popup } of shots) {
    expect(sight.width / sight.height, name).toBe(1280 / 800);
    if (popup) expect(popup.height, name).toBeLessThan(sight.height);
  }
});

test('they show dark and right-to-left as well', () => {
  expect(shots.some(({ theme, locale }) => theme === 'dark' && locale === 'ar')).toBe(true);
});

test('the tile asks what the summary begins with', () => {
  const summary = 'Gmail stopped fetching? See why.';
  expect(tile({ name: 'Pop Doctor', summary }).html).toContain('<p>Gmail stopped fetching?</p>');
  expect(tile({ name: 'Pop Doctor', summary: 'ไม่ดึงอีเมล' }).html).toContain('<p>ไม่ดึงอีเมล</p>');
});
