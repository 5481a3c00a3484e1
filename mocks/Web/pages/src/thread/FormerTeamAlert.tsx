import { teamTitle } from '../recipients/alertTitle.ts';
import { useBlockedAlertRecorded } from '../recipients/useBlockedAlertRecorded.ts';

/** The team that a draft was saved for is not the user's any more (new-message-flow.md §7). */
export function FormerTeamAlert({ team }: { team: string }) {
  const title = teamTitle('Your account is no longer connected to', team);
  useBlockedAlertRecorded(title.recorded);
  return (
    <va-alert status="warning" visible data-testid="blocked-triage-group-alert" data-dd-privacy="mask" class="blocked-alert">
      <h2 slot="headline" class="h3">{title.shown}</h2>
      <p>If you need to contact your care team, call your VA health facility.</p>
      <p><va-link href="/find-locations/" text="Find your VA health facility" /></p>
    </va-alert>
  );
}
