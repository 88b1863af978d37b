import type { Day } from '../../domain/day';
import type { DateSaid } from '../../domain/trends/said-by-date';
import type { Pairs, PairsOfNeither, ZeroSaid } from '../../domain/trends/said-from-day-zero';
import { t } from '../../platform/messages';
import { capitalised, counted, daysCounted, listed, valueInWords } from './numbers';
import {
  beforeNamed,
  boundsInWords,
  dayNamed,
  scaleInside,
  scalesInside,
  spanNamed,
  weekdayNamed,
} from './span-words';

/** The sentence for what can be said of some days by date; what is told of few days has two. */
export function dateSentence(said: DateSaid, today: Day): string {
  switch (said.says) {
    case 'few':
      return few(spanNamed(said.span, today), said.n);
    case 'usual':
      return t('trends.plain.usual', [
        spanNamed(said.span, today),
        listed(
          said.usual.map(({ scale, bounds }) =>
            t('trends.plain.usualPart', [boundsInWords(bounds), scaleInside(scale)]),
          ),
        ),
      ]);
    case 'beside':
      return besideSentence(said, today);
    case 'lowest':
    case 'highest':
      return t(`trends.plain.${said.says}`, [
        spanNamed(said.span, today),
        weekdayNamed(said.at, today),
        listed(
          said.values.map(({ scale, value }) =>
            t('trends.plain.valueOf', [scaleInside(scale), valueInWords(value)]),
          ),
        ),
      ]);
    case 'short':
      return t('trends.plain.short', [capitalised(daysCounted(said.days))]);
  }
}

function few(span: string, n: number): string {
  return n === 0
    ? ''
    : t('trends.plain.fewMore', [span, t('trends.plain.fewHave', n, [counted(n)])]);
}

function besideSentence(said: Extract<DateSaid, { says: 'beside' }>, today: Day): string {
  const parts: [string, string, string] = [
    spanNamed(said.span, today),
    scalesInside(said.scales),
    beforeNamed(said.before),
  ];
  if (said.way === 'same' || said.apart === 'none') return t('trends.plain.same', parts);
  return t(`trends.plain.${said.way}.${said.apart}`, parts);
}

/** The sentence for what can be said of experiences laid over each other. */
export function zeroSentence(said: ZeroSaid, today: Day): string {
  switch (said.says) {
    case 'only':
      return t('trends.oneExperience.more');
    case 'few':
      return few(t('trends.span.since', [dayNamed(said.at, today)]), said.n);
    case 'above':
    case 'below':
      return t(`trends.zero.${said.says}`, [
        dayNamed(said.at, today),
        listed(said.of.map(pairsInWords)),
      ]);
    case 'neither':
      return t('trends.zero.neither', [
        dayNamed(said.at, today),
        listed(said.of.map(neitherInWords)),
      ]);
    case 'stops':
      return t('trends.zero.stops', [
        listed(said.at.map((at) => dayNamed(at, today))),
        String(said.day),
      ]);
    case 'to-come':
      return t('trends.zero.toCome', [dayNamed(said.at, today), String(said.day)]);
    case 'caution':
      return `${said.times === 2 ? t('trends.zero.cautionTwo') : t('trends.zero.cautionThree')} ${t('trends.zero.others')}`;
  }
}

/** "10 of 14 for connectedness": the marks on the side that the sentence names. */
function pairsInWords({ scale, count, pairs }: Pairs): string {
  return t('trends.zero.pairs', [scaleInside(scale), String(count), String(pairs)]);
}

/** "of 14 for connectedness 6 above and 5 below": those that lie on neither are as high as the others. */
function neitherInWords({ scale, pairs, above, below }: PairsOfNeither): string {
  return t('trends.zero.pairsNeither', [
    scaleInside(scale),
    String(pairs),
    String(above),
    String(below),
  ]);
}
