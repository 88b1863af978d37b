import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../domain/day';
import { anotherPrompt, choosePrompt, type OwnPrompt } from '../../domain/prompt';
import { firstPrompt, hardDayPrompts, prompts } from '../../domain/prompts';
import { fitting, question, start, written } from '../support/prompt-history';

describe('the prompt of a day', () => {
  test('on the first page of all asks what one would like to remember', () => {
    expect(choosePrompt(question({ phase: 'none-yet' }))?.id).toBe(firstPrompt);
  });

  test('on the first page, with that one retired, is another', () => {
    const choice = choosePrompt(question({ phase: 'none-yet', retired: [firstPrompt] }));
    expect(choice).not.toBeNull();
    expect(choice?.id).not.toBe(firstPrompt);
  });

  test('is nothing on the day itself', () => {
    expect(choosePrompt(question({ phase: 'day-itself' }))).toBeNull();
    expect(anotherPrompt(question({ phase: 'day-itself' }), [])).toBeNull();
  });

  test('is nothing where everything is retired', () => {
    const retired = [...prompts, ...hardDayPrompts].map(({ id }) => id);
    expect(choosePrompt(question({ retired }))).toBeNull();
    expect(choosePrompt(question({ retired, hard: true }))).toBeNull();
    expect(anotherPrompt(question({ retired }), [])).toBeNull();
  });

  test('comes from those for difficult days when it is asked to', () => {
    const choice = choosePrompt(question({ hard: true }));
    expect(hardDayPrompts.map(({ id }) => id)).toContain(choice?.id);
  });

  test('of ours carries no words; of the person’s own, theirs', () => {
    const own: OwnPrompt = {
      id: 'mine',
      words: 'What did the dog think?',
      lens: 'mind',
      phase: null,
    };
    expect(choosePrompt(question())?.words).toBeNull();
    const retired = prompts.map(({ id }) => id);
    expect(choosePrompt(question({ retired, own: [own] }))).toEqual({
      id: 'mine',
      lens: 'mind',
      words: own.words,
    });
  });

  test('keeps one’s own for another phase until then', () => {
    const own: OwnPrompt = { id: 'mine', words: 'What stayed?', lens: 'mind', phase: 'onward' };
    const retired = prompts.map(({ id }) => id);
    expect(choosePrompt(question({ retired, own: [own] }))).toBeNull();
    expect(choosePrompt(question({ retired, own: [own], phase: 'onward' }))?.id).toBe('mine');
  });

  test('with the pool run dry is the longest unseen', () => {
    const asked = Object.fromEntries(
      fitting('first-days').map(({ id }, index) => [id, dayAfter(start, index < 1 ? -4 : -3)]),
    );
    const choice = choosePrompt(question({ phase: 'first-days', asked }));
    expect(choice?.id).toBe(fitting('first-days')[0]?.id);
  });
});

describe('another prompt', () => {
  test('is of each lens before one comes twice', () => {
    const pages = written([{ gap: 1, phase: 'onward', more: 5 }]);
    expect(new Set(pages.slice(0, 3).map(({ lens }) => lens)).size).toBe(3);
    expect(new Set(pages.slice(3).map(({ lens }) => lens)).size).toBe(3);
  });

  test('is never the one on screen, and goes through all of them before one comes twice', () => {
    const count = fitting('preparing').length;
    const ids = written([{ gap: 1, phase: 'preparing', more: count + 5 }]).map(({ id }) => id);
    expect(new Set(ids.slice(0, count)).size).toBe(count);
    for (const [index, id] of ids.entries()) expect(id).not.toBe(ids[index + 1]);
  });

  test('is nothing where the one on screen is the only one left', () => {
    const retired = prompts.map(({ id }) => id).filter((id) => id !== 'quietToday');
    expect(anotherPrompt(question({ retired }), ['quietToday'])).toBeNull();
  });
});
