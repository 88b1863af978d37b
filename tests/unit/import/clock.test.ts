import { expect, test } from 'vitest';
import { clockFrom } from '../../../domain/import/clock-words';
import { dayInWordsFrom } from '../../../domain/import/months';
import { zoneWithOffset } from '../../../domain/import/when';

test.each([
  ['14:03', '14:03'],
  ['7:05', '07:05'],
  ['10:04 AM', '10:04'],
  ['6:50 pm', '18:50'],
  ['6:50\u202fPM', '18:50'],
  ['12:01 AM', '00:01'],
  ['12:01 PM', '12:01'],
  ['10:04 a. m.', '10:04'],
  ['6:50 p.\u00a0m.', '18:50'],
  ['22.04', '22:04'],
  ['22h04', '22:04'],
  ['klo 22.04', '22:04'],
  ['22:04 Uhr', '22:04'],
  ['下午6:50', '18:50'],
  ['오후 6:50', '18:50'],
  ['午前7:05', '07:05'],
  ['٦:٥٠ م', '18:50'],
  ['\u200e٦:٥٠\u00a0ص', '06:50'],
  ['६:५० अपराह्न', '18:50'],
  ['6:50 μ.μ.', '18:50'],
  ['14:03:59', '14:03'],
  ['25:99', null],
  ['13:00 AM', null],
  ['6:50 someday', null],
  ['', null],
  ['soon', null],
])('the time “%s” is %s', (text, clock) => {
  expect(clockFrom(text)).toBe(clock);
});

test.each([
  ['22nd Sep 2020', '2020-09-22'],
  ['1st Oct 2024', '2024-10-01'],
  ['22. September 2020', '2020-09-22'],
  ['22 août 2020', '2020-08-22'],
  ['3 de marzo de 2021', '2021-03-03'],
  ['Sep 22, 2020', '2020-09-22'],
  ['2020-09-22', '2020-09-22'],
  ['2020/09/22', '2020-09-22'],
  ['31st Feb 2024', null],
  ['22nd Sep', null],
  ['', null],
])('the day “%s” is %s', (text, day) => {
  expect(dayInWordsFrom(text)).toBe(day);
});

test.each([
  ['the device’s own where that fits', 3_600_000, 'Europe/London', 'Europe/London'],
  ['one of whole hours', 7_200_000, 'Europe/London', 'Etc/GMT-2'],
  ['one west', -18_000_000, 'Europe/London', 'Etc/GMT+5'],
  ['one of half hours', 19_800_000, 'Europe/London', '+05:30'],
  ['none', 0, 'Asia/Tokyo', 'UTC'],
])('an offset is told as a zone: %s', (_, offset, own, zone) => {
  const summer = Date.UTC(2022, 6, 1);
  expect(zoneWithOffset(summer, offset, own)).toBe(zone);
});
