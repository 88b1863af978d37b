import type { Reading } from './reading';
import type { SupportCountry } from './support-place';

/** What one may want to know before calling; the words are in `locales/`, section `lines.notes`. */
export type LineNote =
  'free' | 'callOrText' | 'englandMentalHealth' | 'psychologicalCounselling' | 'suicidePrevention';

/** A help line that one can call. */
export type SupportLine = Reading & {
  country: SupportCountry;
  /** As its operator writes it. */
  name: string;
  operator: string;
  /** As it is shown. */
  number: string;
  /** As it is dialled: digits only. */
  tel: string;
  note: LineNote | null;
};

/** The directory of help lines for every other place, and beside our own. */
export const directory: Reading & { name: string; operator: string; address: string } = {
  name: 'findahelpline.com',
  operator: 'ThroughLine',
  address: 'https://findahelpline.com/',
  source: 'https://findahelpline.com/AU',
  read: '2026-11-23',
  dated: null,
};

/** Every line that passed; how one gets in is told in `docs/support-lines.md`. */
export const supportLines: readonly SupportLine[] = [
  {
    country: 'AU',
    name: 'Lifeline',
    operator: 'Lifeline Australia',
    number: '13 11 14',
    tel: '131114',
    note: null,
    source: 'https://www.healthdirect.gov.au/mental-health-crisis-support',
    read: '2026-11-23',
    dated: null,
  },
  {
    country: 'AT',
    name: 'Telefonseelsorge',
    operator: 'Telefonseelsorge Österreich',
    number: '142',
    tel: '142',
    note: 'free',
    source:
      'https://rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/information/informationen_fuer_konsumenten/TKKS_Notrufe.de.html',
    read: '2026-11-23',
    dated: null,
  },
  {
    country: 'CA',
    name: '9-8-8: Suicide Crisis Helpline',
    operator: 'Centre for Addiction and Mental Health',
    number: '988',
    tel: '988',
    note: 'callOrText',
    source: 'https://mentalhealthcommission.ca/resource/ptsdsuicidefinaltocommitteeeng/',
    read: '2026-11-23',
    dated: null,
  },
  {
    country: 'FR',
    name: 'Le 3114',
    operator: 'Numéro national de prévention du suicide',
    number: '3114',
    tel: '3114',
    note: 'suicidePrevention',
    source: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
    read: '2026-11-23',
    dated: null,
  },
  ...['0800 111 0 111', '0800 111 0 222'].map((number): SupportLine => ({
    country: 'DE',
    name: 'TelefonSeelsorge',
    operator: 'TelefonSeelsorge Deutschland',
    number,
    tel: number.replaceAll(' ', ''),
    note: 'free',
    source: 'https://ktsbb.de/standorte/kirchliche-telefonseelsorge-berlin/',
    read: '2026-11-23',
    dated: null,
  })),
  {
    country: 'IE',
    name: 'Samaritans',
    operator: 'Samaritans Ireland',
    number: '116 123',
    tel: '116123',
    note: null,
    source:
      'https://merrionstreet.ie/en/news-room/releases/world_suicide_prevention_day_10_september_2020.html',
    read: '2026-11-23',
    dated: '2020-09-10',
  },
  {
    country: 'NL',
    name: '113 Zelfmoordpreventie',
    operator: 'Stichting 113 Zelfmoordpreventie',
    number: '113',
    tel: '113',
    note: 'free',
    source: 'https://www.113.nl/schoolopdracht',
    read: '2026-11-23',
    dated: null,
  },
  {
    country: 'NZ',
    name: '1737, need to talk?',
    operator: 'Whakarongorau Aotearoa',
    number: '1737',
    tel: '1737',
    note: 'callOrText',
    source:
      'https://www.health.govt.nz/news-media/news-items/phone-counselling-service-busy-following-christchurch-tragedy',
    read: '2026-11-23',
    dated: '2019-03-17',
  },
  {
    country: 'PT',
    name: 'SNS 24',
    operator: 'Serviço Nacional de Saúde',
    number: '808 24 24 24',
    tel: '808242424',
    note: 'psychologicalCounselling',
    source: 'https://www.sns24.gov.pt/en/servico/aconselhamento-psicologico-no-sns-24/',
    read: '2026-11-23',
    dated: '2023-08-31',
  },
  {
    country: 'CH',
    name: 'Die Dargebotene Hand',
    operator: 'Schweizerischer Verband Die Dargebotene Hand',
    number: '143',
    tel: '143',
    note: null,
    source: 'https://www.143.ch/unsere-geschichte/',
    read: '2026-11-23',
    dated: null,
  },
  {
    country: 'GB',
    name: 'Samaritans',
    operator: 'Samaritans',
    number: '116 123',
    tel: '116123',
    note: 'free',
    source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
    read: '2026-11-23',
    dated: null,
  },
  {
    country: 'GB',
    name: 'NHS 111',
    operator: 'NHS England',
    number: '111',
    tel: '111',
    note: 'englandMentalHealth',
    source: 'https://www.lpft.nhs.uk/contact-us/need-help-now',
    read: '2026-11-23',
    dated: null,
  },
  {
    country: 'US',
    name: '988 Suicide & Crisis Lifeline',
    operator: '988 Suicide & Crisis Lifeline',
    number: '988',
    tel: '988',
    note: 'callOrText',
    source: 'https://988lifeline.org/get-help/what-to-expect',
    read: '2026-11-23',
    dated: null,
  },
];

/** The help lines of a country, in the order in which they are shown; none where none passed. */
export function linesFor(country: SupportCountry): SupportLine[] {
  return supportLines.filter((line) => line.country === country);
}
