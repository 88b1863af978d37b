import { plainFromHtml } from './html-text';
import type { Parsers } from './parsers';
import { tidy, withoutLinks } from './plain';

/** The moods that Daylio begins with, from best to worst; its backup has numbers and no names for them. */
export const usualMoods: readonly string[] = ['rad', 'good', 'meh', 'bad', 'awful'];

/** Words and notes as they were written, without the marks that Daylio puts into them. */
export function daylioText(text: string, parsers: Parsers): string {
  return tidy(withoutLinks(plainFromHtml(text, parsers)));
}
