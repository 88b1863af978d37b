import { isTouched } from '../../domain/check-in';
import type { CheckInBody } from '../../domain/record';
import { scales } from '../../domain/scale';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { lensName } from '../words';
import { Marked } from './marked';
import { Reflection } from './reflection';

/** What a check-in says: the prompt with its lens, the words, what was ticked and marked. */
export function CheckInWords({ body }: { body: CheckInBody }) {
  const { prompt, reflection, practice, hard } = body;
  const hasValues = scales.some((scale) => body[scale] !== null);
  return (
    <>
      {prompt && reflection && (
        <p class="entry-q" lang={prompt.language}>
          <Icon name={prompt.lens} />
          <span dir="auto">
            <span class="vh">{lensName(prompt.lens)}: </span>
            <span dir="auto">
              <Marked words={prompt.words} />
            </span>
          </span>
        </p>
      )}
      {reflection && <Reflection words={reflection} />}
      {!reflection && !practice && hasValues && (
        <p class="small quiet">{t('history.line.valuesOnly')}</p>
      )}
      {!isTouched(body) && <p class="small quiet">{t('history.line.blank')}</p>}
      {practice && (
        <p class="done">
          <Icon name="tick" />
          <span dir="auto">
            <Marked words={practice.words} />
          </span>
        </p>
      )}
      {hard && (
        <p class="done">
          <Icon name="hard" />
          <span>{t('history.line.hard')}</span>
        </p>
      )}
    </>
  );
}
