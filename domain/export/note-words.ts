import type { Day } from '../day';
import type { Lens } from '../lens';
import type { ExperienceBody, InsightState, PracticeBody, Quality } from '../record';
import type { Scale } from '../scale';

/** What headings and lines of a day's note are called, in the language of the screen. */
export type NoteWords = {
  /** A day as the note's title, and within a line. */
  title: (day: Day) => string;
  date: (day: Day) => string;
  checkIn: (time: string | null) => string;
  hard: string;
  scale: (scale: Scale) => string;
  lens: (lens: Lens) => string;
  ticked: string;
  experience: string;
  status: (status: ExperienceBody['status']) => string | null;
  fields: Record<
    'intention' | 'set' | 'setting' | 'guide' | 'account' | 'qualities' | 'held' | 'notes',
    string
  >;
  first: Record<'word' | 'image' | 'feeling', string>;
  /** Empty for a quality that has no name here. */
  quality: (quality: Quality) => string;
  strength: (strength: 1 | 2) => string;
  insight: string;
  state: (state: InsightState) => string;
  practice: string;
  domain: (domain: PracticeBody['domain']) => string;
  decision: string;
  lookAgain: string;
  letter: string;
  opensOn: string;
  opened: string;
  question: string;
  moment: string;
  prompt: string;
  plan: string;
  planFields: Record<'people' | 'clinic' | 'grounding' | 'goodDay', string>;
};
