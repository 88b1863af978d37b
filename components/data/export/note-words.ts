import type { NoteWords } from '../../../domain/export/note-words';
import { dayInWords, t } from '../../../platform/messages';
import { qualityName } from '../../experiences/quality-name';
import { lensName, scaleName } from '../../words';

const inFull = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const inALine = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** The words of day notes, as they are on screen. */
export function noteWords(): NoteWords {
  return {
    title: (day) => dayInWords(day, inFull),
    date: (day) => dayInWords(day, inALine),
    checkIn: (time) => (time === null ? t('data.note.checkIn') : t('data.note.checkInAt', [time])),
    hard: t('data.note.hard'),
    scale: scaleName,
    lens: lensName,
    ticked: t('data.note.practice'),
    experience: t('data.note.experience'),
    status: (status) => {
      if (status === 'past') return null;
      return status === 'planned' ? t('data.note.planned') : t('data.note.didNotHappen');
    },
    fields: {
      intention: t('data.note.intention'),
      set: t('data.note.set'),
      setting: t('data.note.setting'),
      guide: t('data.note.guide'),
      account: t('data.note.account'),
      qualities: t('data.note.qualities'),
      held: t('data.note.held'),
      notes: t('data.note.notes'),
    },
    first: {
      word: t('data.note.word'),
      image: t('data.note.image'),
      feeling: t('data.note.feeling'),
    },
    quality: qualityName,
    strength: (strength) => (strength === 1 ? t('data.note.little') : t('data.note.strongly')),
    insight: t('data.note.insight'),
    state: (state) => t(`data.note.state.${state}`),
    practice: t('data.note.practice'),
    domain: (domain) => t(`data.note.domain.${domain}`),
    decision: t('data.note.decision'),
    lookAgain: t('data.note.lookAgain'),
    letter: t('data.note.letter'),
    opensOn: t('data.note.opensOn'),
    opened: t('data.note.opened'),
    question: t('data.note.question'),
    moment: t('data.note.moment'),
    prompt: t('data.note.prompt'),
    plan: t('data.note.plan'),
    planFields: {
      people: t('data.note.people'),
      clinic: t('data.note.clinic'),
      grounding: t('data.note.grounding'),
      goodDay: t('data.note.goodDay'),
    },
  };
}
