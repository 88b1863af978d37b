import {
  everyItem,
  isQuestion,
  type LeftOut,
  type LeftOutKind,
  type Questionnaire,
} from '../../domain/questionnaire/item';
import type { Refusal, RefusalKind } from '../../domain/questionnaire/json';
import { countingQuestions } from '../../domain/questionnaire/sum-rules';
import { sumsOf } from '../../domain/questionnaire/sums';
import { wordsOf } from '../../domain/questionnaire/values';
import type { AnswerValue } from '../../domain/record';
import { dayFrom } from '../../domain/day';
import { dayInWords, t, wordsFor } from '../../platform/messages';

function camel(kind: string): string {
  return kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** An answer in words: yes and no in the person's, anything else in the file's or their own. */
export function answerWords(value: AnswerValue): string {
  if (value.type !== 'boolean') return wordsOf(value);
  return value.value ? t('questionnaire.yes') : t('questionnaire.no');
}

/** What the file fills in that is not shown while one answers, each with its question. */
export function setUnseen({ items }: Questionnaire): string[] {
  return everyItem(items)
    .filter(isQuestion)
    .filter(({ hidden, initial }) => hidden && initial.length > 0)
    .map(({ words, initial }) =>
      t('questionnaire.setByFile.line', [words, initial.map(answerWords).join(', ')]),
    );
}

/** Why a file can't be used: what is wrong, where in it, and the next step. */
export function refusalWords(file: string, refusal: Refusal): { says: string; next: string } {
  const why = wordsFor(`questionnaire.refused.${camel(refusal.kind satisfies RefusalKind)}`);
  const parts = [refusal.place, refusal.detail].filter((part) => part !== '');
  const place =
    parts.length === 0 ? '' : ` ${t('questionnaire.refused.place', [parts.join(': ')])}`;
  return {
    says: `${t('questionnaire.refused.file', [file])} ${why}${place}`,
    next: t('questionnaire.refused.next'),
  };
}

/** What is not used, named as the file names it. */
export function leftOutWords({ kind, name, where }: LeftOut): string {
  const says = wordsFor(`questionnaire.leftOut.${camel(kind satisfies LeftOutKind)}`);
  const named = `“${name}”`;
  if (where.length === 0) return t('questionnaire.leftOut.line', [says, named]);
  return t('questionnaire.leftOut.lineAt', [says, named, where.slice(0, 8).join(', ')]);
}

/** Where a questionnaire says that it comes from, in one line. */
export function originWords({ publisher, version, date, url }: Questionnaire): string {
  const day = dayFrom(date.slice(0, 10));
  const parts = [
    publisher,
    version === '' ? '' : t('questionnaire.version', [version]),
    day ? dayInWords(day, { day: 'numeric', month: 'long', year: 'numeric' }) : date,
    url,
  ].filter((part) => part !== '');
  return parts.length === 0 ? t('questionnaire.noOrigin') : `${parts.join(', ')}.`;
}

/** What a sum is called: by the file where it has a name for it. */
export function sumName(name: string): string {
  return name.trim() === '' ? t('questionnaire.sum') : name;
}

/** How a questionnaire counts, one line a sum; that it doesn't, where it doesn't. */
export function countingWords(questionnaire: Questionnaire): string[] {
  const sums = sumsOf(questionnaire, []);
  if (sums.length === 0) return [t('questionnaire.countsNothing')];
  const counting = countingQuestions(questionnaire.items);
  return sums.map(({ name, lowest, highest }, index) => {
    const asked = questionnaire.sums[index]?.questions.length ?? 0;
    const all = asked === counting.length && questionnaire.sums.length === 1;
    const [called, least, most] = [sumName(name), String(lowest), String(highest)];
    return all
      ? t('questionnaire.countsAll', [called, least, most])
      : t('questionnaire.countsSome', [called, least, most, String(asked)]);
  });
}
