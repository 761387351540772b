import type { Tab } from './tab.ts';

/** Opens the POP window of an account by a real click on its own "edit info", the last but one control of its row. */
export async function editWindow(tab: Tab, address: string): Promise<Tab> {
  const point = await tab.run((address) => {
    const names = (at: Element) => at.textContent?.includes(address) && /POP3/.test(at.textContent);
    const rows = [...document.querySelectorAll('tr, li, [role=listitem], div')].filter(
      (at) => names(at) && at.checkVisibility() && at.querySelectorAll('[role=link], a, button').length > 3,
    );
    const controls = [...(rows.at(-1)?.querySelectorAll('[role=link], a, button') ?? [])];
    const edit = controls.at(-2);
    edit?.scrollIntoView({ block: 'center' });
    const box = edit?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, address);
  if (!point) throw new Error(`No row of ${address} with an edit link`);
  return await tab.opens(() => tab.page.mouse.click(point.x, point.y));
}
