import type { Locator, Page } from 'playwright-core';

const base = '/my-health/secure-messages';

/** Someone who does what a Veteran does, as far as the pictures need. */
export class Veteran {
  readonly page: Page;
  readonly #web: string;

  private constructor(page: Page, web: string) {
    this.page = page;
    this.#web = web;
  }

  static async signIn(page: Page, web: string, persona: string): Promise<Veteran> {
    const answer = await page.request.post(`${web}/__harness/sign-in`, { data: { persona } });
    if (!answer.ok()) throw new Error(`${persona}: ${await answer.text()}`);
    return new Veteran(page, web);
  }

  async open(path: string, heading: string | RegExp): Promise<void> {
    await this.page.goto(`${this.#web}${base}${path}`);
    await this.sees(heading);
  }

  async sees(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await this.page.waitForLoadState('networkidle');
  }

  part(testId: string): Locator {
    return this.page.getByTestId(testId);
  }

  async presses(testId: string): Promise<void> {
    await this.part(testId).locator('a, button').or(this.page.locator(`button[data-testid="${testId}"]`)).first().click();
  }

  async startsAMessage(): Promise<void> {
    await this.open('/inbox/', 'Messages: Inbox');
    await this.presses('compose-message-link');
    await this.sees(/Only use messages/);
  }

  async seesRecentTeams(): Promise<void> {
    await this.startsAMessage();
    await this.page.locator('[data-testid="start-message-link"][href*="/recent/"]').waitFor();
    await this.presses('start-message-link');
    await this.sees('Care teams you recently sent messages to');
  }

  async selectsATeam(): Promise<void> {
    await this.seesRecentTeams();
    await this.page.locator('va-radio-option').last().locator('label').click();
    await this.presses('recent-care-teams-continue-button');
    await this.sees('Select care team');
  }

  async writes(): Promise<void> {
    await this.selectsATeam();
    await this.part('compose-recipient-combobox').locator('input').click();
    await this.part('compose-recipient-combobox').getByRole('option').first().click();
    await this.presses('continue-button');
    await this.sees('Start message');
  }

  async fills(): Promise<void> {
    await this.part('compose-message-categories').locator('select').selectOption('OTHER');
    await this.part('message-subject-field').locator('input').fill('Question about my visit');
    await this.part('message-body-field').locator('textarea').fill('Is the clinic open on Friday?');
  }
}
