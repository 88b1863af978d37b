import { isLeftBehind } from '../../storage/drafts';
import type { Journal } from '../../storage/journal';

/**
 * Puts everything into its record that an earlier page could only store on its way out. Should it fail, it stays where it
 * lies until the next time.
 */
export async function takeUp(journal: Journal): Promise<void> {
  if (!(await isLeftBehind(journal))) return;
  // Needed once in many openings, and so not carried by each.
  const { commitLeftBehind } = await import('../../storage/commit-draft');
  await commitLeftBehind(journal);
}
