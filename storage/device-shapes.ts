import { mentions } from '../domain/backup';
import type { Program } from '../domain/import/harvest';
import { day, flag, instant, name, someName, stamp, text, wholeFrom } from '../domain/shape/fields';
import {
  listOf,
  mapOf,
  oneOf,
  orNull,
  partly,
  type Shape,
  shaped,
  that,
} from '../domain/shape/shape';
import type { Mention } from '../domain/backup';
import type { DeviceValues } from './device';

const device = that<string>((value) => typeof value === 'string' && /^[0-9a-f]{8}$/.test(value));

/** Milliseconds since 1970 that a clock can show. */
const clockTime = wholeFrom(0, 8_640_000_000_000_000);
const moment = orNull(clockTime);

/** How many entries of other programs may have come in at once. */
const mostAtOnce = 1_000_000;

/** What the device remembers under each key. Of a group any field may be missing. A new key is one entry. */
export const deviceShapes: {
  readonly [K in keyof DeviceValues]: Shape<DeviceValues[K] | Partial<DeviceValues[K]>>;
} = {
  journal: someName,
  stamps: shaped({ device, last: stamp }),
  written: shaped({ day, at: instant }),
  asked: mapOf(day),
  nudge: partly<DeviceValues['nudge']>({
    days: listOf(day),
    last: orNull(day),
    shownAt: moment,
    unanswered: wholeFrom(0, 1000),
    up: flag,
    openedAt: moment,
    putOff: orNull(shaped({ at: clockTime, came: flag })),
    refused: orNull(day),
    unshown: flag,
    backAt: moment,
  }),
  brought: instant,
  'quiet-days': listOf(day),
  backup: partly<DeviceValues['backup']>({
    saved: orNull(shaped({ at: instant, name: text })),
    mention: oneOf(Object.keys(mentions) as Mention[]),
    dismissed: orNull(instant),
  }),
  'letters-put-off': mapOf(day),
  'brought-in': listOf(
    shaped({
      id: name,
      at: instant,
      programs: listOf(name as Shape<Program>),
      ids: listOf(name, mostAtOnce),
    }),
  ),
  'ways-back': listOf(name),
  'first-words-later': day,
  lived: listOf(day),
};
