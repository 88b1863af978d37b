import { useState } from 'preact/hooks';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { late } from '../late';
import type { AskDialogProps } from './ask-dialog';

/** Where a question for the guide is written; its code is fetched when it is first asked for. */
export const AskLater = late<AskDialogProps>(() =>
  import('./ask-dialog').then(({ AskDialog }) => AskDialog),
);

/** "Ask my guide" about a record: a button, and the question that it opens. */
export function AskMyGuide({ from }: { from: AskDialogProps['from'] }) {
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState(false);
  return (
    <>
      <button class="txt" type="button" onClick={() => setAsking(true)}>
        <Icon name="ask" />
        {t('guide.ask.button')}
      </button>
      <span class="small quiet" role="status">
        {kept && t('guide.ask.kept')}
      </span>
      {asking && (
        <AskLater
          from={from}
          onLeave={(done) => {
            setAsking(false);
            setKept(done);
          }}
        />
      )}
    </>
  );
}
