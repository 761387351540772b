// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageReport } from '../../../components/guide/PageReport';
import type { ViewContext } from '../../../components/guide/view-context';
import { issueForm } from '../../../lib/pages/page-report';

const homepage_url = 'https://github.com/someone/pop-doctor';

async function linksBesideReport(): Promise<string[]> {
  const form = issueForm();
  const view = {
    t: (key: string) => key,
    actions: { report: async () => 'div' },
    ...(form && { issueForm: form }),
  };
  await act(() => render(<PageReport view={view as unknown as ViewContext} />, document.body));
  await act(() => document.querySelector<HTMLElement>('[data-action=make-report]')?.click());
  await vi.waitFor(() => expect(document.querySelector('pre')).not.toBeNull());
  const links = [...document.querySelectorAll('a')].map(({ href }) => href);
  render(null, document.body);
  return links;
}

test('the report leads to the project’s form for a changed page, once the project has a homepage', async () => {
  expect(await linksBesideReport()).toEqual([]);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    name: 'Pop Doctor for Gmail',
    version: '0',
    manifest_version: 3,
    homepage_url,
  });
  expect(await linksBesideReport()).toEqual([`${homepage_url}/issues/new?template=changed-page.yml`]);
});
