import type { Reading } from './reading';
import type { SupportCountry } from './support-place';

/** The number for police, fire and ambulance in one country. */
export type EmergencyNumber = Reading & {
  country: SupportCountry;
  /** As it is shown. */
  number: string;
  /** As it is dialled: digits only. */
  tel: string;
};

const unionPage =
  'https://europa.eu/youreurope/citizens/travel/security-and-emergencies/emergency/faq/index_pt.htm';

function emergency(
  country: SupportCountry,
  number: string,
  source: string,
  dated: string | null = null,
): EmergencyNumber {
  return { country, number, tel: number, source, read: '2026-11-23', dated };
}

/** One for each country. */
export const emergencyNumbers: readonly EmergencyNumber[] = [
  emergency('AU', '000', 'https://www.healthdirect.gov.au/mental-health-crisis-support'),
  emergency(
    'AT',
    '112',
    'https://rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/information/informationen_fuer_konsumenten/TKKS_Notrufe.de.html',
  ),
  emergency('CA', '911', 'https://crtc.gc.ca/eng/phone/911/can.htm'),
  emergency(
    'FR',
    '112',
    'https://associations.gouv.fr/1044-choix-siege-social-association.html?xml=F33954',
  ),
  emergency('DE', '112', unionPage),
  emergency('IE', '112', 'https://www2.hse.ie/emergencies/when-to-call-112-or-999/'),
  emergency(
    'NL',
    '112',
    'https://www.politie.nl/nieuws/2021/februari/11/08-als-elke-seconde-telt.html',
    '2021-02-11',
  ),
  emergency('NZ', '111', 'https://www.police.govt.nz/contact-us/calling-emergency-111'),
  emergency('PT', '112', unionPage),
  emergency('ES', '112', unionPage),
  emergency('CH', '112', 'https://hallo.gr.ch/en/gesundheit/notfall/Seiten/default.aspx'),
  emergency('GB', '999', 'https://www.londonambulance.nhs.uk/calling-us/calling-999/'),
  emergency(
    'US',
    '911',
    'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
  ),
];

/** What is shown as long as no country is chosen, beside a word that elsewhere it is the local number. */
export const commonEmergencyNumbers = ['112', '999', '911'] as const;

/** The emergency number of a country. */
export function emergencyNumberOf(country: SupportCountry): EmergencyNumber {
  const found = emergencyNumbers.find((number) => number.country === country);
  if (!found) throw new Error(`No emergency number for ${country}`);
  return found;
}
