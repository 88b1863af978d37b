import type { ReportWords } from '../../domain/report/words';

/** What a page says, shortly: enough to tell every kind of line from the others. */
export const plainWords: ReportWords = {
  title: 'Notes',
  foot: 'Not a clinical record.',
  noPractice: 'No practice yet.',
  otherPractices: 'Others',
  forWhom: (name) => `For ${name}`,
  about: (name, from, to, made) => `${name} ${from} to ${to}, made ${made}`,
  section: (part) => `Part ${part}`,
  day: (day) => `on ${day}`,
  hardDay: (day) => `hard on ${day}`,
  values: ({ connectedness, purpose, wellbeing }) =>
    `valued ${connectedness}/${purpose}/${wellbeing}`,
  experience: (day, title, ahead) => `${ahead ? 'ahead' : 'experience'} ${day} ${title}`,
  field: (field) => `its ${field}`,
  quality: (quality) => ('words' in quality ? quality.words : null),
  state: (state) => `state ${state}`,
  practice: ({ words }, ticked) => `${words}, ticked ${ticked}`,
  response: (day, title) => `answers ${day} ${title}`,
  answer: (value) =>
    value.type === 'coding'
      ? value.display
      : value.type === 'boolean'
        ? `${value.value}`
        : value.value,
  score: ({ value }) => `sum ${value}`,
  scale: (scale) => `scale-${scale}`,
  lane: (_, { scale, described }) => `lane-${scale} n=${described[0]?.n}`,
};
