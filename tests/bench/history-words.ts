/** The word that stands in one of fifty check-ins, and nowhere else. */
export const rareWord = 'lighthouse';

/** The word that stands in the oldest check-in alone. */
export const needle = 'quizzical';
