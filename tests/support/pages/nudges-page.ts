import type { Locator, Page } from '@playwright/test';

/** The page on which nudges are switched on and shaped. */
export class NudgesPage {
  readonly nudgeMe: Locator;
  readonly showOne: Locator;

  constructor(readonly page: Page) {
    this.nudgeMe = page.getByRole('switch', { name: 'Nudge me' });
    this.showOne = page.getByRole('button', { name: 'Show me one now' });
  }

  /** A choice by its words: what it says, how it shows, what happens without an answer. */
  choice(words: string): Locator {
    return this.page.getByRole('radio', { name: words });
  }

  async switchOn(): Promise<void> {
    await this.nudgeMe.check();
  }

  async switchOff(): Promise<void> {
    await this.nudgeMe.uncheck();
  }
}
