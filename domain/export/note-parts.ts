import type { Day } from '../day';
import { lenses } from '../lens';
import { questionnaireIn } from '../questionnaire/questionnaire-in';
import { saidBy } from '../questionnaire/said';
import type { AnswerValue, CheckIn, Experience, Kept, KeptRecord } from '../record';
import { scales } from '../scale';
import { timeOf } from './check-in-row';
import type { NoteWords } from './note-words';

/** What the parts of a note are written with. */
export type Noting = {
  words: NoteWords;
  endOfDay: number;
  /** The day of a record that another one points to; null where it is not there. */
  dayOf: (id: string) => Day | null;
  /** The questionnaire that answers are to; null where it is not there. */
  questionnaireOf: (id: string) => Kept<'questionnaire'> | null;
};

/** A person's words as they are, with the line ends of the file. */
function asWritten(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').trim();
}

/** Paragraphs with an empty line between them; blank ones are left out. */
function together(...parts: ReadonlyArray<string | null>): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}

function list(lines: ReadonlyArray<string | null>): string {
  return lines
    .filter((line) => line !== null)
    .map((line) => `- ${asWritten(line).replaceAll('\n', '\n  ')}`)
    .join('\n');
}

/** A heading and what stands under it; nothing where nothing does. */
function under(heading: string, text: string): string | null {
  return text.trim() === '' ? null : `${heading}\n\n${asWritten(text)}`;
}

function quoted(text: string): string {
  return asWritten(text).replaceAll(/^/gm, '> ');
}

function named(name: string, value: string): string | null {
  return value.trim() === '' ? null : `${name}: ${value}`;
}

/** A link to the note of the day on which what is pointed to lies. */
function linkTo(id: string | null, { dayOf }: Noting): string | null {
  const day = id === null ? null : dayOf(id);
  return day === null ? null : `[[${day}]]`;
}

function valueInWords(value: AnswerValue): string {
  return value.type === 'coding' ? value.display || value.code : String(value.value);
}

function checkInPart(checkIn: CheckIn, { words, endOfDay }: Noting): string {
  const { prompt, reflection, practice, hard, ...values } = checkIn.body;
  return together(
    `## ${words.checkIn(timeOf(checkIn, endOfDay))}`,
    prompt && quoted(`${prompt.words} (${words.lens(prompt.lens)})`),
    asWritten(reflection),
    list([
      ...scales.map((scale) =>
        values[scale] === null ? null : `${words.scale(scale)}: ${values[scale]}`,
      ),
      practice && `${words.ticked}: ${practice.words}`,
      hard ? words.hard : null,
    ]),
  );
}

function experiencePart({ body }: Experience, { words }: Noting): string {
  const { fields, first } = words;
  const qualities = body.qualities.map((quality) => {
    // One of a newer Afterglow has no name here; its id is better than nothing.
    const name = words.quality(quality) || ('id' in quality ? quality.id : '');
    return `${name} (${words.strength(quality.strength)})`;
  });
  const { word = '', image = '', feeling = '' } = body.firstWords ?? {};
  return together(
    `## ${asWritten(named(words.experience, body.title) ?? words.experience).replaceAll('\n', ' ')}`,
    words.status(body.status),
    list([named(first.word, word), named(first.image, image), named(first.feeling, feeling)]),
    under(`### ${fields.intention}`, body.intention?.words ?? ''),
    under(`### ${fields.set}`, body.set),
    under(`### ${fields.setting}`, body.setting),
    under(`### ${fields.guide}`, body.guide),
    under(`### ${fields.account}`, body.account),
    under(`### ${fields.qualities}`, list(qualities)),
    under(`### ${fields.held}`, body.held),
    under(`### ${fields.notes}`, body.notes),
  );
}

/** What a record says in the note of its day; null for what holds no words of the person's. */
export function partOf(record: KeptRecord, noting: Noting): string | null {
  const { words } = noting;
  switch (record.kind) {
    case 'check-in':
      return checkInPart(record, noting);
    case 'experience':
      return experiencePart(record, noting);
    case 'insight': {
      const { body } = record;
      const states = body.states.map(
        ({ state, day }) => `${words.state(state)} ${words.date(day)}`,
      );
      return together(
        `## ${words.insight}`,
        asWritten(body.words),
        list([words.lens(body.lens), ...states, linkTo(body.experience, noting)]),
      );
    }
    case 'practice': {
      const { body } = record;
      return together(
        `## ${words.practice}`,
        asWritten(body.words),
        list([words.domain(body.domain), linkTo(body.insight, noting)]),
      );
    }
    case 'decision': {
      const { body } = record;
      return together(
        `## ${words.decision}`,
        asWritten(body.words),
        asWritten(body.note),
        list([`${words.lookAgain}: ${words.date(body.lookAgain)}`]),
      );
    }
    case 'letter': {
      const { body } = record;
      return together(
        `## ${words.letter}`,
        asWritten(body.words),
        list([
          `${words.opensOn}: ${words.date(body.opensOn)}`,
          body.opened && words.opened,
          linkTo(body.experience, noting),
        ]),
      );
    }
    case 'question':
      return together(`## ${words.question}`, asWritten(record.body.words));
    case 'moment':
      return together(
        `## ${words.moment}`,
        asWritten(record.body.words),
        ...lenses.map((lens) => under(`### ${words.lens(lens)}`, record.body.answers[lens])),
      );
    case 'prompt':
      return together(
        `## ${words.prompt}`,
        asWritten(record.body.words),
        list([words.lens(record.body.lens)]),
      );
    case 'plan': {
      const { people, clinic, grounding, goodDay } = record.body;
      const { planFields } = words;
      return together(
        `## ${words.plan}`,
        under(
          `### ${planFields.people}`,
          list(people.map(({ name, reach }) => `${name}: ${reach}`)),
        ),
        under(`### ${planFields.clinic}`, clinic),
        under(`### ${planFields.grounding}`, grounding),
        under(`### ${planFields.goodDay}`, goodDay),
      );
    }
    case 'response': {
      const { title, questionnaire, scores } = record.body;
      const said = saidBy(record, questionnaireIn(noting.questionnaireOf(questionnaire)));
      return together(
        `## ${asWritten(title).replaceAll('\n', ' ')}`,
        list(
          said.map((answer) => `${answer.words}: ${answer.values.map(valueInWords).join(', ')}`),
        ),
        list(scores.map(({ name, value }) => (value === null ? null : `${name}: ${value}`))),
      );
    }
    case 'retired-prompt':
    case 'questionnaire':
    case 'report':
    case 'setting':
      return null;
  }
}
