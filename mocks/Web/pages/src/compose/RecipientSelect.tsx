import { useEffect, useRef } from 'preact/hooks';
import type { TriageTeam } from '../api/index.ts';
import { linkTo } from '../navigation/link.ts';
import { paths } from '../navigation/paths.ts';
import { displayName, sortTeams } from '../recipients/recipients.ts';
import { chooseTeam, draft } from '../state/draft.ts';

export function RecipientSelect({ teams, error }: { teams: TriageTeam[]; error: string | undefined }) {
  const { recipientId, signatureRequired } = draft.value;
  return (
    <>
      <va-select
        id="recipient-dropdown"
        name="to"
        label="To"
        required
        error={recipientId === undefined ? error : undefined}
        value={recipientId === undefined ? '' : String(recipientId)}
        onvaSelect={event => {
          if (event.detail.value !== String(recipientId ?? '')) {
            chooseTeam(teams.find(team => String(team.triageTeamId) === event.detail.value));
          }
        }}
        data-testid="compose-recipient-select"
        data-dd-privacy="mask"
        data-dd-action-name="Compose Recipient Dropdown List"
      >
        {sortTeams(teams).map(team => <option key={team.triageTeamId} value={String(team.triageTeamId)}>{displayName(team)}</option>)}
      </va-select>
      <va-additional-info trigger="If you can't find your team">
        <p>
          Your contact list may not show all your care teams.{' '}
          <va-link text="Show more teams in your contact list" {...linkTo(paths.contactList)} />
        </p>
      </va-additional-info>
      <SignatureAlert required={signatureRequired} />
    </>
  );
}

/** Announced when a chosen team needs a signature, and again when the next one does not. */
function SignatureAlert({ required }: { required: boolean }) {
  const wasRequired = useRef(false);
  useEffect(() => {
    if (required) wasRequired.current = true;
  }, [required]);
  if (!required && !wasRequired.current) return null;
  return (
    <va-alert status="info" visible slim role="status" data-testid="signature-alert">
      <p>
        {required
          ? 'Messages to this team require a signature. We added a signature box to this page.'
          : 'Messages to this team don\'t require a signature. We removed the signature box from this page.'}
      </p>
    </va-alert>
  );
}
