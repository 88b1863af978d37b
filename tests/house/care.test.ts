import { describe, expect, test } from 'vitest';
import { careless, carelessOnScreen, careRules, type CareName } from '../support/care';
import { filesUnder, textOf } from '../support/tree';

type Words = { [key: string]: string | Words };

/**
 * What may break a rule of Care, and why. `keys` is a key of `locales/` or the beginning of one. Small on purpose: say
 * it in other words first. An exception that nothing needs any more fails.
 */
const exceptions: { keys: string; may: readonly CareName[]; because: string }[] = [
  {
    keys: 'extension.description',
    may: ['substances'],
    because: 'names the therapy that Afterglow is made for, once, where people look for it',
  },
  {
    keys: 'firstRun.whatWords',
    may: ['substances'],
    because: 'the same, on the first page',
  },
  { keys: 'welcome.what.words', may: ['substances'], because: 'the same, on the welcome page' },
  {
    keys: 'firstRun.notWords',
    may: ['diagnosis'],
    because: 'says that Afterglow is no treatment',
  },
  {
    keys: 'welcome.not.words',
    may: ['diagnosis', 'substances'],
    because: 'says that Afterglow is no treatment and has no view on medicine',
  },
  {
    keys: 'lenses.brainAndBody',
    may: ['science'],
    because: 'the name of a lens, a way of looking',
  },
  {
    keys: 'bringIn.start.which',
    may: ['promise'],
    because: 'Journey is the name of a program',
  },
  {
    keys: 'bringIn.programs.journey',
    may: ['promise'],
    because: 'Journey is the name of a program',
  },
  {
    keys: 'bringIn.moods.proposed.journey',
    may: ['promise', 'praise'],
    because: 'the name of a program, and the words that its own scale has',
  },
  {
    keys: 'bringIn.faults.unknownKeys.next',
    may: ['promise'],
    because: 'Journey is the name of a program',
  },
  {
    keys: 'bringIn.reasons.health',
    may: ['substances', 'diagnosis', 'literalism'],
    because: 'names the columns of another program, and which of them come in',
  },
  {
    keys: 'support.notSure',
    may: ['urging'],
    because: 'says that something is not needed',
  },
  {
    keys: 'lines.notes.suicidePrevention',
    may: ['danger'],
    because: 'what a help line is for, where one looks for help',
  },
  {
    keys: 'problems.damaged.known',
    may: ['urging'],
    because: 'says what Afterglow will not try by itself',
  },
  {
    keys: 'nudges.shown',
    may: ['urging'],
    because: 'says what is likely on the screen, and asks nothing',
  },
  {
    keys: 'questionnaire.help.cantSee',
    may: ['urging'],
    because: 'says that something is not needed, as Support does',
  },
  {
    keys: 'understanding',
    may: ['substances', 'diagnosis', 'science'],
    because: 'the page that says what studies found, each with its source; nothing is urged there',
  },
];

function stringsIn(words: Words, start = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[`${start}${name}`, value] as [string, string]]
      : stringsIn(value, `${start}${name}.`),
  );
}

const strings = filesUnder('locales')
  .filter((path) => path.endsWith('.json'))
  .flatMap((path) => stringsIn(JSON.parse(textOf(path))));

const covers = (keys: string, key: string) => key === keys || key.startsWith(`${keys}.`);

const mayBreak = (key: string, name: CareName) =>
  exceptions.some(({ keys, may }) => covers(keys, key) && may.includes(name));

/** Whatever asks or proposes something: every rule holds, and there are no exceptions. */
const isAsking = (key: string) => /^(prompts|practices|library)\./.test(key);

test('every string on the screen keeps the rules of Care', () => {
  const careful = strings.flatMap(([key, text]) =>
    carelessOnScreen(text).flatMap(({ name, told }) =>
      mayBreak(key, name) ? [] : [`${key}, ${name}: ${told}`],
    ),
  );
  expect(careful).toEqual([]);
});

test('every prompt and every practice keeps all of them, without exception', () => {
  const asking = strings.filter(([key]) => isAsking(key));
  expect(asking.length).toBeGreaterThan(40);
  expect(asking.flatMap(([key, text]) => careless(text).map((told) => `${key}: ${told}`))).toEqual(
    [],
  );
  expect(exceptions.filter(({ keys }) => isAsking(`${keys}.`))).toEqual([]);
});

test('every exception is needed, and says why', () => {
  const idle = exceptions.flatMap(({ keys, may, because }) =>
    may.flatMap((name) => {
      const needed = strings.some(
        ([key, text]) =>
          covers(keys, key) && carelessOnScreen(text).some((found) => found.name === name),
      );
      return needed && because.length > 10 ? [] : [`${keys}: ${name}`];
    }),
  );
  expect(idle).toEqual([]);
});

/** Sentences that must never pass, each planted for one rule. */
const planted: [CareName, string][] = [
  ['dosing', 'A booster every other week is usual.'],
  ['dosing', 'Most people take 100 mg.'],
  ['substances', 'Ask for another medicine.'],
  ['substances', 'Avoid alcohol today.'],
  ['diagnosis', 'This looks like depression.'],
  ['diagnosis', 'A score of 12 is in the moderate range.'],
  ['promise', 'You will feel better in a week.'],
  ['promise', 'Healing takes time.'],
  ['praise', 'Well done, you wrote today.'],
  ['praise', 'Great work.'],
  ['cause', 'Your well-being rose thanks to your practice.'],
  ['cause', 'Writing improves sleep.'],
  ['urging', 'You should write this down.'],
  ['urging', 'Don’t forget your check-in.'],
  ['urgency', 'You haven’t written for three days.'],
  ['urgency', 'Hurry, the window is closing.'],
  ['sweeping', 'Everything happens for a reason.'],
  ['measuring', 'How would you rate your progress?'],
  ['science', 'Your brain is rewiring itself.'],
  ['literalism', 'What did the universe tell you?'],
  ['literalism', 'Trust the message: it was a message from beyond.'],
  ['disclosure', 'Tell your mother what you remembered.'],
  ['disclosure', 'Is it time to quit?'],
  ['danger', 'Thoughts of suicide are common.'],
  ['typography', 'Kept!'],
  ['typography', "It's kept"],
];

describe('the rules can fail', () => {
  test.each(planted)('%s: “%s”', (name, sentence) => {
    const found = careRules.filter((rule) => rule.never.test(sentence)).map((rule) => rule.name);
    expect(found).toContain(name);
    expect(careless(sentence)).not.toEqual([]);
    const onScreen = careRules.some((rule) => rule.name === name && rule.everywhere);
    expect(carelessOnScreen(sentence).some((one) => one.name === name)).toBe(onScreen);
  });

  test('each rule has a sentence planted for it', () => {
    const names = new Set(planted.map(([name]) => name));
    expect(careRules.filter(({ name }) => !names.has(name))).toEqual([]);
  });

  test.each([
    'What has stayed, and where do you notice it?',
    'Kept, a little before nine.',
    'A line is enough. So is nothing.',
    'The browser says its storage is full.',
  ])('and let a plain sentence pass: “%s”', (sentence) => {
    expect(careless(sentence)).toEqual([]);
  });
});
