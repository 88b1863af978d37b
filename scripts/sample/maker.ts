import { dayAfter, type Day } from '../../domain/day';
import { journalFileOf, type JournalFile } from '../../domain/journal-file';
import type { JournalRecord } from '../../domain/record';
import * as beside from './beside';
import { calendarOf, instantOn, laterThan } from './calendar';
import { changed } from './changes';
import { chanceFor } from './chance';
import { checkInsOf } from './check-ins';
import { enteredTwice, otherExperiences, pastExperiences } from './experiences';
import { insightsAfter, practicesAlone, shelf } from './insights';
import { questionnaireRow, responses } from './questionnaires';
import { clearedRow, removedRow } from './rows';

/** What a sample is to be like. */
export type SampleOrder = {
  /** How far back it goes; more than 0, parts of a year allowed. */
  years: number;
  /** Whole number; another seed makes another journal. */
  seed: number;
  /** How many check-ins stand in it, exactly; null for as many as come naturally (about seven in ten days). */
  checkIns: number | null;
  /** The day it was made on. Nothing is written on it yet. */
  until: Day;
};

/**
 * A journal as a person might have kept it: the same for the same order, byte for byte. It holds every kind of
 * record, removed, moved and edited ones among them.
 */
export function sampleJournal({ years, seed, checkIns: count, until }: SampleOrder): JournalFile {
  const chance = (name: string) => chanceFor(seed, name);
  const calendar = calendarOf(Math.max(1, Math.round(years * 365.25)), until, chance('calendar'));
  const past = pastExperiences(calendar, chance('experiences'));
  const experiences = [...past, ...otherExperiences(calendar, chance('ahead'))];
  const { insights, practices } = insightsAfter(past, calendar, chance('insights'));
  practices.push(...practicesAlone(calendar, chance('practices')));
  const prompts = beside.promptRows(calendar, chance('prompts'));
  const checkIns = checkInsOf(
    { calendar, experiences, practices, prompts },
    chance('check-ins'),
    count,
  );
  const moments = beside.moments(checkIns, calendar, chance('moments'));
  const after = changed(checkIns, calendar, chance('changes'));

  const questionnaire = questionnaireRow(calendar, chance('questionnaire'));
  const twice = enteredTwice(calendar, chance('twice'));
  const [dropped, longGone] = practicesAlone(calendar, chance('gone'));
  const gone: JournalRecord[] = [removedRow(twice, laterThan(twice.at, 0.01, calendar))];
  const end = instantOn(dayAfter(until, -2), 20 * 60, 'Europe/London');
  if (dropped) gone.push(removedRow(dropped, end));
  if (longGone) gone.push(clearedRow(longGone, laterThan(longGone.at, 2, calendar)));

  const records: JournalRecord[] = [
    ...after.rows,
    ...experiences,
    ...insights,
    ...practices,
    ...shelf(calendar, chance('shelf')),
    ...beside.letters(past, calendar, chance('letters')),
    ...beside.questions(past, calendar, chance('questions')),
    ...moments,
    ...prompts,
    beside.planRow(calendar, chance('plan')),
    ...beside.reports(past, checkIns, calendar, chance('reports')),
    questionnaire,
    ...responses(questionnaire, calendar, chance('responses')),
    ...beside.settingRows(calendar, chance('settings')),
    ...gone,
  ];
  return journalFileOf(records, after.earlier, instantOn(until, 6 * 60, 'Europe/London'));
}
