import type { Locator, Page } from 'playwright-core';

const base = '/my-health/secure-messages';

export interface Sites {
  web: string;
  bff: string;
}

/** What the sign-in tells. */
interface Known {
  patient: number;
  email: string;
}

/** Someone who does what a Veteran does, as far as the pictures need. */
export class Veteran {
  readonly page: Page;
  readonly #sites: Sites;
  readonly #known: Known;

  private constructor(page: Page, sites: Sites, known: Known) {
    this.page = page;
    this.#sites = sites;
    this.#known = known;
  }

  static async signIn(page: Page, sites: Sites, persona: string): Promise<Veteran> {
    const answer = await page.request.post(`${sites.web}/__harness/sign-in`, { data: { persona } });
    if (!answer.ok()) throw new Error(`${persona}: ${await answer.text()}`);
    return new Veteran(page, sites, await answer.json() as Known);
  }

  /** Named on a toggle's allow-list. */
  async isGiven(toggle: string): Promise<void> {
    const answer = await this.page.request.post(`${this.#sites.bff}/flipper/api/features/${toggle}/actors`, { data: { flipper_id: this.#known.email.toLowerCase() } });
    if (!answer.ok()) throw new Error(`${toggle}: ${answer.status()}`);
  }

  async open(path: string, heading: string | RegExp): Promise<void> {
    await this.page.goto(`${this.#sites.web}${base}${path}`);
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

  async attaches(name: string): Promise<void> {
    await this.part('attach-file-input').setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.alloc(24_000, 'x') });
    await this.part('close-success-alert-button').click();
  }

  async sends(): Promise<void> {
    await this.presses('Send-Button');
    await this.part('survey').waitFor({ timeout: 60_000 });
  }

  async opensInSent(subject: string): Promise<void> {
    await this.open('/sent/', 'Messages: Sent');
    await this.page.getByRole('link', { name: subject }).first().click();
    await this.sees(`Messages: General - ${subject}`);
  }

  async renews(prescription: string): Promise<void> {
    await this.page.goto(`${this.#sites.web}${base}/new-message/?prescriptionId=${this.#known.patient}${prescription}`);
    await this.sees('Care teams you recently sent messages to');
    await this.page.locator('va-radio-option').first().locator('label').click();
    await this.presses('recent-care-teams-continue-button');
    await this.sees('Start message');
  }
}
