import { t } from '../../../platform/messages';
import { Icon } from '../../controls/icon';
import { handFiles } from '../handed-files';

/** Files of Afterglow's own among those that were chosen: each is restored, where it is counted first. */
export function OwnFiles({ files }: { files: readonly File[] }) {
  if (files.length === 0) return null;
  return (
    <section>
      <p class="small quiet">{t('bringIn.ours.explain', files.length)}</p>
      <ul class="file-rows">
        {files.map((file, place) => (
          <li key={file.name} class="file-row">
            <Icon name={file.name.endsWith('.age') ? 'lock' : 'file'} />
            <span class="mono" id={`own-${place}`}>
              {file.name}
            </span>
            <button
              class="txt txt-ink txt-u"
              type="button"
              aria-describedby={`own-${place}`}
              onClick={() => handFiles('restore', [file])}
            >
              {t('bringIn.ours.look')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
