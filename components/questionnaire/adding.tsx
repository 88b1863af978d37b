import type { Questionnaire } from '../../domain/questionnaire/item';
import { everyItem } from '../../domain/questionnaire/item';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { countingWords, leftOutWords, originWords, setUnseen } from './file-words';

export type AddingProps = {
  file: string;
  title: string;
  questionnaire: Questionnaire;
  onAdd: () => void;
  onLeave: () => void;
};

/** A file from outside, read to the person before anything of it is kept. */
export function Adding({ file, title, questionnaire, onAdd, onLeave }: AddingProps) {
  const asked = everyItem(questionnaire.items).filter(
    (item) => !item.hidden && !('isSum' in item && item.isSum) && item.words.trim() !== '',
  );
  const unseen = setUnseen(questionnaire);
  return (
    <section class="qn-adding" aria-labelledby="adding-title">
      <p class="qn-file">
        <Icon name="file" />
        <span class="mono">{file}</span>
      </p>
      <h2 class="qn-add" id="adding-title" tabIndex={-1}>
        {t('questionnaire.addIt', [title])}
      </h2>
      <p class="small quiet">{t('questionnaire.allItAsks')}</p>
      <ol class="ol-q">
        {asked.map(({ linkId, words, type }) => (
          <li key={linkId}>
            <span dir="auto">
              {words}
              {type === 'group' && <small>{t('questionnaire.aHeading')}</small>}
              {type === 'display' && <small>{t('questionnaire.aNote')}</small>}
            </span>
          </li>
        ))}
      </ol>
      <dl class="qn-facts">
        <div>
          <dt>{t('questionnaire.origin')}</dt>
          <dd>
            <span dir="auto">{originWords(questionnaire)}</span> {t('questionnaire.cantCheck')}
          </dd>
          {questionnaire.copyright !== '' && <dd dir="auto">{questionnaire.copyright}</dd>}
        </div>
        <div>
          <dt>{t('questionnaire.counts')}</dt>
          {countingWords(questionnaire).map((words) => (
            <dd key={words}>{words}</dd>
          ))}
        </div>
        {unseen.length > 0 && (
          <div>
            <dt>{t('questionnaire.setByFile.title')}</dt>
            {unseen.map((words) => (
              <dd key={words} dir="auto">
                {words}
              </dd>
            ))}
            <dd>{t('questionnaire.setByFile.goes')}</dd>
          </div>
        )}
        {questionnaire.leftOut.length > 0 && (
          <div>
            <dt>{t('questionnaire.leftOut.title')}</dt>
            {questionnaire.leftOut.map((one) => (
              <dd key={`${one.kind} ${one.name}`}>{leftOutWords(one)}</dd>
            ))}
          </div>
        )}
      </dl>
      <p class="qn-go">
        <button class="btn btn-act" type="button" onClick={onAdd}>
          {t('questionnaire.add')}
        </button>
        <button class="btn" type="button" onClick={onLeave}>
          {t('questionnaire.notNow')}
        </button>
      </p>
    </section>
  );
}
