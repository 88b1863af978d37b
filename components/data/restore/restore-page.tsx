import { t } from '../../../platform/messages';
import { Icon } from '../../controls/icon';
import { useJournal } from '../../journal';
import { problemWords } from '../../problems/problem-words';
import { PageHeading } from '../../shell/page-heading';
import { Crumb } from './crumb';
import { Afterwards, TakenOutAgain } from './afterwards';
import { ChooseFile } from './choose-file';
import { faultWords } from './fault-words';
import { FileLine } from './file-line';
import { Going } from './going';
import { LookedForm } from './looked-form';
import { PassphraseForm } from './passphrase-form';
import { type Restore, useRestore } from './use-restore';
import { WaysBack } from './ways-back';

/** Bringing back an Afterglow file: counted first, and nothing changed until the person chooses. */
export function RestorePage() {
  const restore = useRestore(useJournal());
  return (
    <>
      <Crumb />
      <PageHeading class="title">{t('restore.title')}</PageHeading>
      <p class="lede">{t('restore.lede')}</p>
      <div class="restore">
        <At restore={restore} />
      </div>
    </>
  );
}

function At({ restore }: { restore: Restore }) {
  const { stage, again, stop } = restore;
  const choose = (file: File) => void restore.choose(file);
  switch (stage.at) {
    case 'choosing':
      return (
        <>
          <ChooseFile words={t('restore.choose')} onChoose={choose} />
          <WaysBack onTakeOut={(name) => void restore.takeOutAgain(name)} />
        </>
      );
    case 'passphrase':
      return (
        <PassphraseForm
          name={stage.file.name}
          wrong={stage.wrong}
          onOpen={(passphrase) => void restore.choose(stage.file, passphrase)}
          onLeave={again}
        />
      );
    case 'reading':
      return <Going words={t('restore.reading')} part={stage.part} onStop={stop} />;
    case 'refused': {
      const { fault, file } = stage;
      const words = 'place' in fault ? faultWords(fault, file.name) : problemWords(fault.kind);
      return (
        <>
          <FileLine name={file.name} sealed={!('place' in fault)} words="" />
          <Refused {...words} isSafe={!('place' in fault)} isOther onChoose={choose} />
        </>
      );
    }
    case 'looked':
      return (
        <LookedForm
          name={stage.file.name}
          looked={stage.looked}
          onBring={(manner, others) => void restore.bring(manner, others)}
          onLeave={again}
        />
      );
    case 'bringing':
      return <Going words={t('restore.bringing')} part={stage.part} onStop={stop} />;
    case 'taking':
      return <Going words={t('restore.taking')} part={stage.part} onStop={stop} />;
    case 'came':
      return (
        <Afterwards
          {...stage}
          onTakeOut={(name) => void restore.takeOutAgain(name)}
          onAgain={again}
        />
      );
    case 'taken':
      return <TakenOutAgain taken={stage.taken} onAgain={again} />;
    case 'problem':
      return <Refused {...problemWords(stage.problem.kind)} onChoose={choose} />;
  }
}

/** Why a file was not read, or nothing was written: first that nothing was changed, where the words do not say so. */
function Refused({
  says,
  next,
  isSafe = false,
  isOther = false,
  onChoose,
}: {
  says: string;
  next: string;
  isSafe?: boolean;
  isOther?: boolean;
  onChoose: (file: File) => void;
}) {
  return (
    <div class="state-b" role="alert">
      <p class="err">
        <Icon name="note" />
        <span>
          {!isSafe && <b>{t('restore.unchanged')} </b>}
          {says}
        </span>
      </p>
      <p class="small quiet">{next}</p>
      <ChooseFile
        words={isOther ? t('restore.chooseOther') : t('restore.choose')}
        onChoose={onChoose}
      />
    </div>
  );
}
