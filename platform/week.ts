/** Days of the week as `Temporal` counts them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** What browsers tell of a locale's week: some by a method, some by a field, and Firefox not at all. */
type KnowsWeeks = Intl.Locale & {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
};

/** Countries whose week begins on another day than Monday, by ISO code, as CLDR 46 has them. */
const beginOn: ReadonlyArray<readonly [Weekday, string]> = [
  [5, 'MV'],
  [6, 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'],
  [
    7,
    'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW',
  ],
];

/**
 * The day that a week begins on where a language is spoken; Monday where nothing is known of it.
 * @param tag BCP 47: `en-US`
 */
export function firstWeekday(tag: string): Weekday {
  const locale: KnowsWeeks = new Intl.Locale(tag);
  const told = locale.getWeekInfo?.().firstDay ?? locale.weekInfo?.firstDay;
  return weekdays.find((day) => day === told) ?? firstWeekdayIn(locale.maximize().region);
}

/** The same by the country alone, for browsers that tell nothing. */
export function firstWeekdayIn(region: string | undefined): Weekday {
  const found = beginOn.find(([, regions]) => regions.split(' ').includes(region ?? ''));
  return found?.[0] ?? 1;
}

/** The seven days of the week in their order where the person is, by what their browser speaks. */
export function weekHere(): readonly [Weekday, ...Weekday[]] {
  const first = firstWeekday(navigator.language);
  return [first, ...weekdays.slice(first), ...weekdays.slice(0, first - 1)];
}
