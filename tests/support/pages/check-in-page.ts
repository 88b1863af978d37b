import { expect, type Locator, type Page } from '@playwright/test';

export type ScaleName = 'Connectedness' | 'Purpose' | 'Well-being';

/** The check-in, in the true popup or in a tab, with the verbs of the person who writes it. */
export class CheckInPage {
  readonly form: Locator;
  readonly words: Locator;
  readonly keepButton: Locator;
  readonly hardToday: Locator;
  readonly anotherPrompt: Locator;
  readonly support: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.form = page.getByRole('form', { name: 'Check-in' });
    this.words = this.form.getByRole('textbox');
    this.keepButton = this.form.getByRole('button', { name: 'Keep', exact: true });
    this.hardToday = page.getByRole('button', { name: 'It is hard today' });
    this.anotherPrompt = page.getByRole('button', { name: 'Another prompt' });
    this.support = page.getByRole('link', { name: 'Need support now?' });
    this.status = page.getByRole('status').filter({ hasText: /^Kept/ });
  }

  scale(name: ScaleName): Locator {
    return this.form.getByRole('radiogroup', { name });
  }

  /** The radio of a scale that stands for a number from 0 to 10. */
  step(name: ScaleName, value: number): Locator {
    return this.scale(name).getByRole('radio', { name: new RegExp(`^${value}\\b`) });
  }

  /** Answers the first-run question where it stands before the form. */
  async sayWhere(answer: RegExp = /start writing/): Promise<void> {
    await this.page.getByRole('button', { name: answer }).click();
    await this.ready();
  }

  /** Waits until a person could begin. */
  async ready(): Promise<void> {
    await expect(this.words).toBeEditable();
  }

  async set(name: ScaleName, value: number): Promise<void> {
    await this.step(name, value).click();
    await expect(this.step(name, value)).toBeChecked();
  }

  async write(words: string): Promise<void> {
    await this.words.fill(words);
  }

  /** The path by keyboard alone that the design describes, with real key events, up to the last word. */
  async typeThrough(values: readonly [string, string, string], words: string): Promise<void> {
    await this.ready();
    await this.page.keyboard.press(values[0]);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.press(values[1]);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.press(values[2]);
    await this.page.keyboard.press('Tab');
    await expect(this.words).toBeFocused();
    await this.page.keyboard.type(words);
  }

  /** Keeps with the button and waits until the page says so. */
  async keep(): Promise<void> {
    await this.keepButton.click();
    await this.isKept();
  }

  /** Keeps with the keys and waits until the page says so. */
  async keepByKeys(): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
    await this.isKept();
  }

  async isKept(): Promise<void> {
    await expect(this.status).toBeVisible();
  }
}
