import type { Locator, Page } from '@playwright/test';
import { clinicRows, eveningsId } from './clinic';
import { drawnExperiences, fourth, stairwell, third } from './drawn-experiences';
import { drawnInsights } from './drawn-insights';
import { drawnJournal, drawnLookBack, newcomer } from './drawn';
import { guideJournal } from './guide-journal';
import { ExperiencesPage } from './pages/experiences-page';
import { GuidePage } from './pages/guide-page';
import { HistoryPage } from './pages/history-page';
import { InsightsPage } from './pages/insights-page';
import type { Rows } from './seed';

/** A form in which words are typed, as somebody meets it who walks through all of them. */
export type TypedForm = {
  name: string;
  /** Which page it stands in, and at which route. */
  at: { page: 'popup' | 'options'; route: string };
  seed: Rows;
  /** Opens it on its page and gives the field that is typed into. */
  open: (page: Page) => Promise<Locator>;
  /** Keeps what was typed; null where it is kept as it is typed. */
  keep: ((page: Page) => Promise<void>) | null;
  /** The kind of record in which the words lie once they are kept. */
  kind: string;
};

const stood = stairwell?.body.reflection ?? '';

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click();

const dialogBox = (name: string) => (page: Page) =>
  page.getByRole('dialog').getByRole('textbox', { name });

const withClinic: Rows = { ...newcomer, records: [...(newcomer['records'] ?? []), ...clinicRows] };

function experience(name: string, id: string, open: TypedForm['open']): TypedForm {
  return {
    ...{ name, open, seed: drawnExperiences, keep: null, kind: 'experience' },
    at: { page: 'options', route: `#/experiences/${id}` },
  };
}

/** Every form of the product that keeps words. */
export const typedForms: readonly TypedForm[] = [
  {
    name: 'a new check-in',
    at: { page: 'popup', route: '#/check-in' },
    seed: newcomer,
    open: async (page) => page.getByRole('form', { name: 'Check-in' }).getByRole('textbox'),
    keep: (page) => page.getByRole('button', { name: 'Keep', exact: true }).click(),
    kind: 'check-in',
  },
  {
    name: 'a change of what was just kept, in the popup',
    at: { page: 'popup', route: '' },
    seed: drawnLookBack,
    async open(page) {
      await press('Change this')(page);
      return page.getByRole('form', { name: 'Check-in' }).getByRole('textbox');
    },
    keep: null,
    kind: 'check-in',
  },
  {
    name: 'a change of a check-in, in History',
    at: { page: 'options', route: '#/history' },
    seed: drawnJournal,
    async open(page) {
      const form = page.getByRole('form', { name: /^Change the check-in/ });
      const history = new HistoryPage(page);
      await history.heading.waitFor();
      await form.or(history.article(stood)).first().waitFor();
      if (!(await form.isVisible())) await history.choose(stood, 'Edit');
      return form.getByRole('textbox');
    },
    keep: press('Keep the change'),
    kind: 'check-in',
  },
  experience('the intention', fourth.id, async (page) =>
    new ExperiencesPage(page).box('Intention'),
  ),
  experience('the account of an experience', third.id, async (page) => {
    const experiences = new ExperiencesPage(page);
    await experiences.edit('What came');
    return experiences.box('What came');
  }),
  experience('the name of an experience', fourth.id, async (page) => {
    const experiences = new ExperiencesPage(page);
    await experiences.menu('Change its name or guide');
    return experiences.box('What do you call it?');
  }),
  {
    ...experience('a word of one’s own for an experience', third.id, async (page) =>
      page.getByRole('textbox', { name: 'A word of your own' }),
    ),
    keep: (page) => page.keyboard.press('Enter'),
  },
  {
    name: 'a new experience',
    at: { page: 'options', route: '#/experiences' },
    seed: drawnExperiences,
    async open(page) {
      await press('Plan an experience')(page);
      return dialogBox('What will you call it?')(page);
    },
    keep: press('Plan it'),
    kind: 'experience',
  },
  {
    name: 'a letter before it is closed',
    at: { page: 'options', route: '#/experiences/letter' },
    seed: drawnExperiences,
    open: async (page) => page.getByRole('textbox', { name: 'The letter' }),
    keep: press('Close the letter'),
    kind: 'letter',
  },
  {
    name: 'a moment',
    at: { page: 'options', route: `#/experiences/moment/${stairwell?.id}` },
    seed: drawnExperiences,
    open: async (page) => page.getByRole('textbox').first(),
    keep: null,
    kind: 'moment',
  },
  {
    name: 'an insight that is said differently',
    at: { page: 'options', route: '#/insights' },
    seed: drawnInsights,
    async open(page) {
      await new InsightsPage(page).choose('The quiet', 'Say it differently');
      return page.getByLabel('The insight, in your words');
    },
    keep: null,
    kind: 'insight',
  },
  {
    name: 'an insight that is written down',
    at: { page: 'options', route: '#/insights' },
    seed: drawnInsights,
    async open(page) {
      await press('Write one down')(page);
      return page.getByLabel('The insight, in your words');
    },
    async keep(page) {
      await page.getByRole('region', { name: 'Write one down' }).getByText('Mind').click();
      await press('Keep it')(page);
    },
    kind: 'insight',
  },
  {
    name: 'a prompt of one’s own',
    at: { page: 'options', route: '#/prompts' },
    seed: newcomer,
    async open(page) {
      await press('Write a prompt')(page);
      return page.getByRole('textbox', { name: 'Its words' });
    },
    keep: press('Keep the prompt'),
    kind: 'prompt',
  },
  {
    name: 'a question for the guide, on its page',
    at: { page: 'options', route: '#/guide' },
    seed: guideJournal,
    async open(page) {
      const guide = new GuidePage(page);
      await guide.isThere();
      await guide.open('What I’d like to talk about');
      return page.getByRole('textbox', { name: 'Another question' });
    },
    keep: (page) => page.keyboard.press('Enter'),
    kind: 'question',
  },
  {
    name: 'a question for the guide about an experience',
    at: { page: 'options', route: `#/experiences/${fourth.id}` },
    seed: drawnExperiences,
    async open(page) {
      await press('Ask my guide')(page);
      return dialogBox('What would you like to ask?')(page);
    },
    keep: press('Keep the question'),
    kind: 'question',
  },
  {
    name: 'the plan',
    at: { page: 'options', route: '#/plan' },
    seed: newcomer,
    open: async (page) => page.getByRole('textbox', { name: 'What grounds me' }),
    keep: null,
    kind: 'plan',
  },
  {
    name: 'a help line',
    at: { page: 'options', route: '#/support' },
    seed: newcomer,
    async open(page) {
      const place = page.getByRole('combobox', { name: 'Numbers for' });
      if ((await place.inputValue()) !== 'GB') await place.selectOption('GB');
      await press('Change these numbers')(page);
      return page.getByRole('form', { name: 'Add a line' }).getByRole('textbox').first();
    },
    async keep(page) {
      const form = page.getByRole('form', { name: 'Add a line' });
      await form.getByRole('textbox', { name: 'Number' }).fill('020 7946 0112');
      await form.getByRole('button', { name: 'Add a line' }).click();
    },
    kind: 'setting',
  },
  {
    name: 'answers of a questionnaire',
    at: { page: 'options', route: `#/guide/questionnaires/${eveningsId}` },
    seed: withClinic,
    open: async (page) => page.locator('form.qn textarea').first(),
    keep: null,
    kind: 'response',
  },
];
