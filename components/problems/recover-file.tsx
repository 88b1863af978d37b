import { useState } from 'preact/hooks';
import { callsComing } from '../../domain/calls';
import type { Result } from '../../domain/result';
import { t } from '../../platform/messages';
import { CallsComing } from '../data/restore/calls-coming';
import { ChooseFile } from '../data/restore/choose-file';
import { faultWords } from '../data/restore/fault-words';
import { FileLine } from '../data/restore/file-line';
import { Going } from '../data/restore/going';
import { openFile, type Opened } from '../data/restore/open-file';
import { PassphraseForm } from '../data/restore/passphrase-form';
import type { GuardKind } from './problem-words';
import { problemWords } from './problem-words';
import { bringBack } from './recover';

type Step = { file: File; opened: Opened | null; part: number } | null;

/** A file that is to become the journal where the old one cannot be opened: chosen, opened, counted, then brought back. */
export function RecoverFile({
  kind,
  onBring,
}: {
  kind: GuardKind;
  onBring: (bringing: Promise<Result<number>>) => void;
}) {
  const [step, setStep] = useState<Step>(null);

  async function choose(file: File, passphrase?: string) {
    const { signal } = new AbortController();
    setStep({ file, opened: null, part: 0 });
    const onPart = (part: number) => setStep({ file, opened: null, part });
    const opened = await openFile(file, passphrase, { onPart, signal });
    setStep({ file, opened, part: 1 });
  }

  const chooser = <ChooseFile words={t('restore.choose')} onChoose={(file) => void choose(file)} />;
  if (step === null) return chooser;
  const { file, opened, part } = step;
  if (opened === null)
    return <Going words={t('restore.reading')} part={part} onStop={() => setStep(null)} />;
  if (opened.is === 'sealed') {
    return (
      <PassphraseForm
        name={file.name}
        wrong={opened.wrong}
        onOpen={(passphrase) => void choose(file, passphrase)}
        onLeave={() => setStep(null)}
      />
    );
  }
  if (opened.is === 'refused') {
    const { fault } = opened;
    const { says, next } =
      'place' in fault ? faultWords(fault, file.name) : problemWords(fault.kind);
    return (
      <div class="state-b" role="alert">
        <p>{says}</p>
        <p class="small quiet">{next}</p>
        {chooser}
      </div>
    );
  }
  const { coming } = opened;
  const kept = coming.records.filter(({ removed }) => removed === null).length;
  return (
    <div class="state-b">
      <FileLine
        name={file.name}
        sealed={file.name.endsWith('.age')}
        words={t('restore.holdsAll', kept)}
      />
      <CallsComing calls={callsComing(coming.records, [])} />
      <p class="btns">
        <button class="btn btn-act" type="button" onClick={() => onBring(bringBack(kind, coming))}>
          {t('problems.ways.fileBack', [String(kept)])}
        </button>
        <button class="btn" type="button" onClick={() => setStep(null)}>
          {t('restore.notNow')}
        </button>
      </p>
    </div>
  );
}
