/** Countries that Support has numbers for, by ISO 3166 code, in the order of their English names. */
export const supportCountries = [
  'AU',
  'AT',
  'CA',
  'FR',
  'DE',
  'IE',
  'NL',
  'NZ',
  'PT',
  'ES',
  'CH',
  'GB',
  'US',
] as const;

export type SupportCountry = (typeof supportCountries)[number];

/** Where a person said they are: a country with numbers, or anywhere else. */
export type SupportPlace = SupportCountry | 'elsewhere';

/**
 * Reads the place from the setting `country`. A country that we have no numbers for is elsewhere; null, as long
 * as nothing is chosen, stays null: nothing is ever guessed.
 */
export function supportPlaceFrom(setting: string | null): SupportPlace | null {
  if (setting === null) return null;
  return supportCountries.find((country) => country === setting) ?? 'elsewhere';
}
