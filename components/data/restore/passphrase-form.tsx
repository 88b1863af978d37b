import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../platform/messages';
import { Icon } from '../../controls/icon';
import { FileLine } from './file-line';

/** Asks for the passphrase of a sealed file. */
export function PassphraseForm({
  name,
  wrong,
  onOpen,
  onLeave,
}: {
  name: string;
  wrong: boolean;
  onOpen: (passphrase: string) => void;
  onLeave: () => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="state-b"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onOpen(passphrase);
      }}
    >
      <FileLine name={name} sealed words={t('restore.sealed')} />
      <label class="small quiet" for="restore-passphrase">
        {t('restore.passphrase')}
      </label>
      <input
        ref={field}
        class="field restore-passphrase"
        id="restore-passphrase"
        type="password"
        autocomplete="off"
        spellcheck={false}
        {...{ writingsuggestions: 'false' }}
        aria-describedby={wrong ? 'restore-wrong' : undefined}
        aria-invalid={wrong}
        value={passphrase}
        onInput={(event) => setPassphrase(event.currentTarget.value)}
      />
      {wrong && (
        <p class="err" id="restore-wrong" role="alert">
          <Icon name="note" />
          <span>{t('restore.wrong')}</span>
        </p>
      )}
      <p class="btns">
        <button class="btn btn-act" type="submit">
          {t('restore.open')}
        </button>
        <button class="btn" type="button" onClick={onLeave}>
          {t('restore.notNow')}
        </button>
      </p>
    </form>
  );
}
