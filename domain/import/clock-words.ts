import { plainDigits } from './digits';

/** Letters that say before or after noon, without dots and spaces, in small letters. */
const beforeNoon = new Set(
  (
    'am a vm fm dop de rano πμ ص قظ öö sa pg 上午 凌晨 早上 清晨 午前 오전 प्रातः पूर्वाह्न ก่อนเที่ยง дп утра ранку eh fh id eg ' +
    'прпл пд'
  ).split(' '),
);
const afterNoon = new Set(
  'pm p nm em odp du popołudniu μμ م بظ ös ch ptg 下午 傍晚 晚上 午後 오후 अपराह्न หลังเที่ยง пп дня вечера ip sd eo md слпл'.split(
    ' ',
  ),
);

/**
 * The time on the wall, `HH:MM` with 24 hours, from how a person's phone writes it: "14:03", "10:04 AM",
 * "6:50 pm" (with any kind of space), "22.04", "22h04", "下午6:50", "٦:٥٠ م". Null where it cannot be told for sure.
 */
export function clockFrom(text: string): string | null {
  const plain = plainDigits(text.slice(0, 40))
    .replaceAll(/[\s\u200b-\u200f\u202a-\u202f\u2060-\u2069\ufeff]+/g, ' ')
    .trim()
    .toLowerCase();
  const [whole, first, second] =
    /(\d{1,2}) ?[:.h時시点點،٫] ?(\d{2})(?: ?[:.] ?\d{2}|分|분)?/.exec(plain) ?? [];
  if (whole === undefined || first === undefined || second === undefined) return null;
  const hour = Number(first);
  if (hour > 23 || Number(second) > 59) return null;
  const marks = plain.replace(whole, '').replaceAll(/[^\p{L}\p{M}]+/gu, '');
  const counted = hourOf(hour, marks);
  return counted === null ? null : `${String(counted).padStart(2, '0')}:${second}`;
}

function hourOf(hour: number, marks: string): number | null {
  if (beforeNoon.has(marks)) return hour > 12 ? null : hour % 12;
  if (afterNoon.has(marks)) return hour > 12 ? hour : (hour % 12) + 12;
  // Words such as "klo" and "Uhr" say nothing about the half of the day; others may, where hours end at twelve.
  return marks === '' || hour === 0 || hour > 12 || /^(klo|kl|uhr|ч|h|час)$/.test(marks)
    ? hour
    : null;
}
