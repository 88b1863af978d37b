import { useId, useState } from 'preact/hooks';
import { t } from '../../../platform/messages';
import { Tick } from '../../controls/tick';

/** A new passphrase: typed twice, or shown and typed once. */
export function PassphraseForm({
  onChosen,
  onLeave,
}: {
  onChosen: (passphrase: string) => void;
  onLeave: () => void;
}) {
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [differs, setDiffers] = useState(false);
  const problem = useId();

  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (typed === '') return;
    if (!shown && typed !== again) setDiffers(true);
    else onChosen(typed);
  }
  const change = (set: (value: string) => void) => (value: string) => {
    setDiffers(false);
    set(value);
  };

  return (
    <form class="pass" onSubmit={onSubmit}>
      <Field label={t('data.pass.label')} shown={shown} value={typed} onChange={change(setTyped)} />
      {!shown && (
        <Field
          label={t('data.pass.again')}
          shown={false}
          value={again}
          problem={differs ? problem : undefined}
          onChange={change(setAgain)}
        />
      )}
      <p class="small" id={problem} role="alert">
        {differs && t('data.pass.differs')}
      </p>
      <Tick checked={shown} onChange={setShown}>
        {t('data.pass.show')}
      </Tick>
      <p class="small quiet">{t('data.pass.advice')}</p>
      <p class="btns">
        <button class="btn btn-act" type="submit" disabled={typed === ''}>
          {t('data.pass.make')}
        </button>
        <button class="btn" type="button" onClick={onLeave}>
          {t('data.pass.leave')}
        </button>
      </p>
    </form>
  );
}

function Field({
  label,
  shown,
  value,
  problem,
  onChange,
}: {
  label: string;
  shown: boolean;
  value: string;
  problem?: string | undefined;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const attributes = {
    class: 'field',
    id,
    autocomplete: 'off',
    spellcheck: false,
    autocapitalize: 'off' as const,
    ...{ writingsuggestions: 'false' },
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem,
    value,
    onInput: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
  };
  return (
    <p>
      <label for={id}>{label}</label>
      {shown ? (
        <input dir="auto" {...attributes} type="text" />
      ) : (
        <input {...attributes} type="password" />
      )}
    </p>
  );
}
