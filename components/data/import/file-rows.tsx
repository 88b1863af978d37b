import { t } from '../../../platform/messages';
import type { Reading } from '../../../storage/transfer/import/read-files';
import { Icon } from '../../controls/icon';
import { ChooseFiles } from './choose-files';
import { programName } from './import-words';

type ReadFile = Reading['files'][number];

const shown = 5;

function kindOf({ name, program }: ReadFile): string {
  if (program === 'markdown') return t('bringIn.file.notes');
  const isTable =
    program === 'bearable' || (program === 'daylio' && /\.(csv|tsv|txt)$/i.test(name));
  return t(isTable ? 'bringIn.file.table' : 'bringIn.file.json', [programName(program)]);
}

/** The files that were read, whose they are and how that is known, and a way to choose others. */
export function FileRows({
  files,
  onFiles,
}: {
  files: readonly ReadFile[];
  onFiles: (files: File[]) => void;
}) {
  const more = files.length - shown;
  const last = Math.min(files.length, shown) - 1;
  return (
    <ul class="file-rows">
      {files.slice(0, shown).map((file, place) => (
        <li key={`${file.name} ${file.program}`} class="file-row">
          <Icon name="file" />
          <span class="mono">{file.name}</span>
          <span class="quiet small">{kindOf(file)}</span>
          {place === last && more > 0 && (
            <span class="quiet small">{t('bringIn.file.more', more)}</span>
          )}
          {place === last && (
            <ChooseFiles class="txt" words={t('bringIn.start.another')} onFiles={onFiles} />
          )}
        </li>
      ))}
    </ul>
  );
}
