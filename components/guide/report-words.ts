import type { Day } from '../../domain/day';
import type { AnswerValue, PracticeBody, Quality, Score } from '../../domain/record';
import type { FhirMeta } from '../../domain/report/fhir';
import type { ReportWords } from '../../domain/report/words';
import type { Scale } from '../../domain/scale';
import type { ByDate, DateLane, Described } from '../../domain/trends/by-date';
import { numberOfDay } from '../../domain/trends/day-number';
import { dayInWords, daysInWords, t } from '../../platform/messages';
import { qualityName } from '../experiences/quality-name';
import { daysCounted, lowered } from '../trends/numbers';
import { beforeNamed, dayNamed, halfInWords } from '../trends/span-words';
import { scaleName, valuesInWords } from '../words';

const wholeDay = { day: 'numeric', month: 'long', year: 'numeric' } as const;

function namedDay(day: Day): string {
  return dayInWords(day, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** "Since 2 May", or "From 14 April to 14 May". */
function spanWords({ from, to, opened }: Described, today: Day): string {
  return opened && to === numberOfDay(today)
    ? t('trends.span.since', [dayNamed(from, today)])
    : t('trends.span.fromTo', [dayNamed(from, today), dayNamed(to, today)]);
}

function told(span: Described, name: string): string {
  return span.half
    ? t('trends.lane.usually', [name, halfInWords(span.half)])
    : t('guide.lane.few', [name, daysCounted(span.n)]);
}

/** How the days of a scale lie, and on how many of them there is a value. */
function laneWords(lane: DateLane, today: Day): string {
  const [latest, before] = lane.described;
  if (!latest) return '';
  const days = ({ from, to }: Described) => String(to - from + 1);
  const n: [string, string] = [String(latest.n), days(latest)];
  const sentences = [told(latest, spanWords(latest, today))];
  if (before) {
    const name = beforeNamed(before);
    sentences.push(told(before, name.slice(0, 1).toLocaleUpperCase() + name.slice(1)));
    sentences.push(t('guide.lane.nBoth', [...n, String(before.n), days(before)]));
  } else sentences.push(t('guide.lane.n', n));
  return sentences.join(' ');
}

function cadenceWords({ cadence, weekday }: PracticeBody): string {
  switch (cadence) {
    case 'most-days':
      return t('guide.act.mostDays');
    case 'weekly':
      return t('guide.act.weekly');
    case 'weekday':
      // 2024-01-01 was a Monday.
      return t('guide.act.weekday', [
        dayInWords(`2024-01-0${weekday ?? 1}` as Day, { weekday: 'long' }),
      ]);
    case 'once':
      return t('guide.act.once');
  }
}

function practiceWords(practice: PracticeBody, ticked: number): string {
  const words = practice.words.trim().replace(/[.\s]+$/, '');
  const how = practice.resting ? t('guide.act.resting') : cadenceWords(practice);
  return ticked > 0
    ? t('guide.act.ticked', [words, how, daysCounted(ticked)])
    : t('guide.act.said', [words, how]);
}

function qualityWords(quality: Quality): string | null {
  const words = qualityName(quality);
  if (words === '') return null;
  return quality.strength === 2 ? t('guide.strongly', [words]) : words;
}

function answerWords(value: AnswerValue): string {
  switch (value.type) {
    case 'boolean':
      return value.value ? t('guide.answer.yes') : t('guide.answer.no');
    case 'coding':
      return value.display === '' ? value.code : value.display;
    case 'date':
    case 'integer':
    case 'decimal':
    case 'string':
      return value.value;
  }
}

function scoreWords({ value, lowest, highest }: Score): string {
  return value === null
    ? t('guide.answer.noSum')
    : t('guide.answer.sum', [String(value), String(lowest), String(highest)]);
}

/** What the page for the guide says, in the words of the screen. @param today the day that it is made on */
export function reportWords(today: Day): ReportWords {
  return {
    title: t('guide.paper.title'),
    foot: t('guide.paper.foot'),
    noPractice: t('guide.act.none'),
    otherPractices: t('guide.act.others'),
    forWhom: (name) => t('guide.paper.for', [name]),
    about: (name, from, to, made) => {
      const days = daysInWords(from, to, wholeDay);
      const on = namedDay(made);
      return name === ''
        ? t('guide.paper.about', [days, on])
        : t('guide.paper.aboutFrom', [days, on, name]);
    },
    section: (part) => partName(part),
    day: namedDay,
    hardDay: (day) => t('guide.hardDay', [namedDay(day)]),
    values: valuesInWords,
    experience: (day, title, ahead) => {
      const on = dayInWords(day, wholeDay);
      const name = title === '' ? t('history.line.untitled') : title;
      return ahead ? t('guide.experience.ahead', [on, name]) : t('guide.experience.on', [on, name]);
    },
    field: (field) => t(`guide.field.${field}`),
    quality: qualityWords,
    state: (state) => t(`guide.state.${state}`),
    practice: practiceWords,
    response: (day, title) => t('guide.answer.title', [title, dayInWords(day, wholeDay)]),
    answer: answerWords,
    score: scoreWords,
    scale: scaleName,
    lane: (_shown: ByDate, lane) => laneWords(lane, today),
  };
}

/** What a part of the page is called, on it and in the choosing. */
export function partName(part: Parameters<ReportWords['section']>[0]): string {
  return part === 'set-and-setting' ? t('guide.part.setAndSetting') : t(`guide.part.${part}`);
}

/** What the document for a clinic says beside the page. */
export function fhirWords(): Pick<FhirMeta, 'kind' | 'scaleMeans' | 'method'> {
  return {
    kind: t('guide.fhir.kind'),
    scaleMeans: (scale: Scale) =>
      t('guide.fhir.scale', [
        scaleName(scale),
        lowered(t(`scales.${scale}.low`)),
        lowered(t(`scales.${scale}.high`)),
      ]),
    method: t('guide.fhir.method'),
  };
}
