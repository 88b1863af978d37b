import { useState } from 'preact/hooks';
import { t } from '../../../platform/messages';
import { ChooseFiles } from './choose-files';
import { bringFiles } from './chosen-files';

/** Where files are let go or chosen, of other programs as well as Afterglow’s own. */
export function Drop() {
  const [over, setOver] = useState(false);
  return (
    <div
      class={over ? 'drop is-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        bringFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p>
        <b>{t('bringIn.title')}</b>
      </p>
      <p class="quiet">{t('bringIn.drop.words')}</p>
      <p>
        <ChooseFiles class="btn btn-small" words={t('bringIn.start.choose')} onFiles={bringFiles} />
      </p>
    </div>
  );
}
