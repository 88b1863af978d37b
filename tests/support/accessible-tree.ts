import type { Page } from '@playwright/test';

/** What assistive technology is told of an element. */
export type AccessibleNode = {
  role: string;
  name: string;
  description: string;
  /** Of a row: the names of its cells. */
  cells: string[];
};

/** The page as the browser tells it to assistive technology, without what is hidden from it. */
export async function accessibleTree(page: Page): Promise<AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said = (value: { value?: unknown } | undefined) =>
    typeof value?.value === 'string' ? value.value : '';
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: said(node.role),
      name: said(node.name),
      description: said(node.description),
      cells: (node.childIds ?? [])
        .map((id) => byId.get(id))
        .filter((child) => ['cell', 'rowheader', 'gridcell'].includes(said(child?.role)))
        .map((child) => said(child?.name)),
    }));
}
