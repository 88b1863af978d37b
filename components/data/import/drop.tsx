import { t } from '../../../platform/messages';
import { ChooseFiles } from './choose-files';
import { handFiles } from '../handed-files';
import { useDrop } from '../use-drop';

/** Where files are let go or chosen, of other programs as well as Afterglow’s own. */
export function Drop() {
  const { over, listening } = useDrop((files) => handFiles('import', files));
  return (
    <div class={over ? 'drop is-over' : 'drop'} {...listening}>
      <p>
        <b>{t('bringIn.title')}</b>
      </p>
      <p class="quiet">{t('bringIn.drop.words')}</p>
      <p>
        <ChooseFiles
          class="btn btn-small"
          words={t('bringIn.start.choose')}
          onFiles={(files) => handFiles('import', files)}
        />
      </p>
    </div>
  );
}
