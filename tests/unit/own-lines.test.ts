import { describe, expect, test } from 'vitest';
import {
  dialledOf,
  lineKey,
  linesIn,
  type LineSettings,
  type OwnLine,
  withHidden,
  withOwnLine,
  withoutOwnLine,
} from '../../domain/own-lines';
import { linesFor } from '../../domain/support-lines';

const none: LineSettings = { own: [], hidden: [] };
const ruth: OwnLine = { id: 'l-1', place: 'GB', name: 'Ruth', number: '020 7946 0112' };
const [samaritans] = linesFor('GB');
if (!samaritans) throw new Error('No line to hide');

describe('the lines of a place', () => {
  test('are ours, as long as nothing was changed', () => {
    expect(linesIn('GB', none)).toEqual({ ours: linesFor('GB'), own: [], hidden: [] });
    expect(linesIn('elsewhere', none)).toEqual({ ours: [], own: [], hidden: [] });
  });

  test('have one’s own in the place they are for, and nowhere else', () => {
    const lines = withOwnLine(none, ruth);
    expect(linesIn('GB', lines).own).toEqual([ruth]);
    expect(linesIn('IE', lines).own).toEqual([]);
  });

  test('can be hidden in one country and shown again; nothing is taken away', () => {
    const hidden = withHidden(none, samaritans, true);
    expect(linesIn('GB', hidden).ours).not.toContainEqual(samaritans);
    expect(linesIn('GB', hidden).hidden).toEqual([samaritans]);
    expect(linesIn('IE', hidden)).toEqual(linesIn('IE', none));
    expect(withHidden(hidden, samaritans, true)).toEqual(hidden);
    expect(withHidden(hidden, samaritans, false)).toEqual(none);
    expect(hidden.hidden).toEqual([lineKey(samaritans)]);
  });

  test('of one’s own are changed in their place, and removed', () => {
    const two = withOwnLine(withOwnLine(none, ruth), { ...ruth, id: 'l-2', name: 'Jonas' });
    const changed = withOwnLine(two, { ...ruth, number: '999' });
    expect(changed.own.map(({ name, number }) => [name, number])).toEqual([
      ['Ruth', '999'],
      ['Jonas', '020 7946 0112'],
    ]);
    expect(withoutOwnLine(changed, 'l-1').own.map(({ id }) => id)).toEqual(['l-2']);
  });

  test.each([
    ['020 7946 0112', '02079460112'],
    ['+44 (0)20 7946 0112', '+442079460112'],
    ['112', '112'],
    ['nobody', null],
    ['', null],
  ])('%s dials %s', (number, tel) => {
    expect(dialledOf({ number })).toBe(tel);
  });
});
