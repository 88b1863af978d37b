import { useState } from 'preact/hooks';
import { copyWords } from '../../platform/clipboard';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { problemWords } from './problem-words';

/** What the browser said, folded away, with a button that copies it. Never the person's words. */
export function Told({ details }: { details: string }) {
  const [answer, setAnswer] = useState('');
  async function copy() {
    const copied = await copyWords(details);
    setAnswer(copied.ok ? t('problems.details.copied') : problemWords(copied.problem.kind).says);
  }
  return (
    <details class="told">
      <summary class="txt">
        <Icon name="down" />
        {t('problems.details.summary')}
      </summary>
      <p class="told-words">{details}</p>
      <p class="btns">
        <button class="btn btn-small" type="button" onClick={() => void copy()}>
          {t('problems.details.copy')}
        </button>
        <span class="small quiet" role="status">
          {answer}
        </span>
      </p>
    </details>
  );
}
