import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../commands/project-copy.ts';
import { type } from '../commands/type-command.ts';
import { typedAt } from '../commands/ways.ts';
import { wantedBrowsers } from './harness/each-browser.ts';

describe.each(wantedBrowsers)('commands of our documents that open %s', (browser) => {
  let copy: ProjectCopy;
  beforeAll(() => {
    copy = copyProject();
  });
  afterAll(() => copy.remove());

  test.for(typedAt(browser))('$typed', { timeout: 180_000 }, async (way, { signal }) => {
    const { said, ended } = await type(way, copy, signal);
    expect({ said, ended }).toEqual({ said: expect.stringMatching(way.says), ended: way.ends ?? 0 });
  });
});
