import { supportCountries, supportPlaceFrom } from '../../domain/support-place';
import { t } from '../../platform/messages';
import { Select } from '../controls/select';

/** Whose help lines Support shows. Never detected; it can be left open. */
export function HelpCountry({
  chosen,
  onChange,
}: {
  chosen: string | null;
  onChange: (country: string | null) => void;
}) {
  return (
    <>
      <p class="sentence">
        {t('settings.country.numbers')}{' '}
        <Select
          label={t('support.numbersFor')}
          value={supportPlaceFrom(chosen) ?? ''}
          options={[
            { value: '', words: t('support.choose') },
            ...supportCountries.map((country) => ({
              value: country,
              words: t(`lines.countries.${country}`),
            })),
            { value: 'elsewhere', words: t('support.elsewhere') },
          ]}
          onChange={(value) => onChange(supportPlaceFrom(value === '' ? null : value))}
        />
      </p>
      <p class="small quiet">{t('settings.country.note')}</p>
    </>
  );
}
