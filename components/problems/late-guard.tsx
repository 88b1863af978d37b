import { late } from '../late';

/** What a page says where it cannot be shown, fetched when that is so: the first view of most openings needs none. */
export const LateGuard = late(() => import('./guard').then((m) => m.Guard));
