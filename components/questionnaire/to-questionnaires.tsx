import { t } from '../../platform/messages';

/** The way from For your guide to a clinic's own questionnaires. Not printed with the report. */
export function ToQuestionnaires() {
  return (
    <p class="to-qn">
      <a href="#/guide/questionnaires">{t('questionnaire.title')}</a>{' '}
      <span class="small quiet">{t('questionnaire.toThem')}</span>
    </p>
  );
}
