import type { Veteran } from './veteran.ts';

interface Scene {
  persona: string;
  show: (veteran: Veteran) => Promise<void>;
}

const scene = (persona: string, show: Scene['show']): Scene => ({ persona, show });

/** The states worth a picture, in the order a Veteran meets them. */
export const scenes: Readonly<Record<string, Scene>> = {
  '01-inbox': scene('hybrid', veteran => veteran.open('/inbox/', 'Messages: Inbox')),
  '02-interstitial': scene('hybrid', veteran => veteran.startsAMessage()),
  '03-recent-care-teams': scene('recent-five', veteran => veteran.seesRecentTeams()),
  '04-recent-care-teams-error': scene('hybrid', async veteran => {
    await veteran.seesRecentTeams();
    await veteran.presses('recent-care-teams-continue-button');
    await veteran.page.getByText('Select a care team', { exact: true }).waitFor();
  }),
  '05-select-care-team': scene('hybrid', veteran => veteran.selectsATeam()),
  '06-select-care-team-six-systems': scene('hybrid-six-systems', veteran => veteran.selectsATeam()),
  '07-care-team-help': scene('hybrid', async veteran => {
    await veteran.selectsATeam();
    await veteran.page.getByRole('link', { name: /^Learn what to do/ }).click();
    await veteran.sees('Can’t find your care team?');
  }),
  '08-contact-list': scene('vista-multi', veteran => veteran.open('/contact-list/', 'Messages: Contact list')),
  '09-start-message': scene('hybrid', veteran => veteran.writes()),
  '10-start-message-errors': scene('hybrid', async veteran => {
    await veteran.writes();
    await veteran.presses('Send-Button');
    await veteran.page.getByText('Subject cannot be blank.').waitFor();
  }),
  '11-draft-saved': scene('hybrid', async veteran => {
    await veteran.writes();
    await veteran.fills();
    await veteran.presses('save-draft-button');
    await veteran.page.getByText('Your message was saved on').waitFor();
  }),
  '12-leaving': scene('hybrid', async veteran => {
    await veteran.writes();
    await veteran.fills();
    await veteran.page.evaluate(() => history.go(-4));
    await veteran.part('navigation-warning-modal').getByRole('heading').waitFor();
  }),
  '13-message-sent': scene('hybrid', async veteran => {
    await veteran.writes();
    await veteran.fills();
    await veteran.presses('Send-Button');
    await veteran.part('survey').waitFor({ timeout: 60_000 });
  }),
  '14-all-blocked': scene('all-blocked', veteran => veteran.open('/inbox/', 'Messages: Inbox')),
  '15-page-not-found': scene('hybrid', veteran => veteran.open('/nowhere/', 'Page not found')),
  '16-conversation-with-attachment': scene('hybrid', async veteran => {
    await veteran.writes();
    await veteran.fills();
    await veteran.attaches('letter from my doctor.pdf');
    await veteran.sends();
    await veteran.opensInSent('Question about my visit');
  }),
  '17-reply-draft-saved': scene('hybrid', async veteran => {
    await veteran.writes();
    await veteran.fills();
    await veteran.sends();
    await veteran.opensInSent('Question about my visit');
    await veteran.presses('reply-button-body');
    await veteran.presses('start-message-link');
    await veteran.part('message-body-field').locator('textarea').fill('One more thing: may I bring my brother?');
    await veteran.presses('save-draft-button');
    await veteran.page.getByText('Your message was saved on').waitFor();
  }),
  '18-search-results': scene('hybrid', async veteran => {
    await veteran.open('/sent/', 'Messages: Sent');
    await veteran.part('keyword-search-input').locator('input').fill('question');
    await veteran.presses('search-messages-button');
    await veteran.sees('Messages: Search results');
  }),
  '19-care-teams-in-groups': scene('hybrid', async veteran => {
    await veteran.isGiven('mhv_secure_messaging_recipient_opt_groups');
    await veteran.selectsATeam();
    await veteran.part('compose-recipient-combobox').locator('input').click();
    await veteran.part('compose-recipient-combobox').locator('li[role=group]').first().waitFor();
  }),
  '20-renewal': scene('hybrid', veteran => veteran.renews('01')),
  '21-renewal-not-found': scene('hybrid', veteran => veteran.renews('99')),
};
