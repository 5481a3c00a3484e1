import { linkTo } from '../navigation/link.ts';
import { paths } from '../navigation/paths.ts';
import { draft } from '../state/draft.ts';

/** The real page has no place for an error here: who reopens a draft whose team is gone presses Send, and nothing is said. */
export function SelectedRecipient({ error }: { error: string | undefined }) {
  const { careSystemName, recipientName } = draft.value;
  return (
    <div class="selected-recipient">
      <p class="field-label">To</p>
      <p
        data-testid="compose-recipient-title"
        data-dd-privacy="mask"
        data-dd-action-name="Care System - Team recipient title"
      >
        {[careSystemName, recipientName].filter(Boolean).join(' - ')}
      </p>
      {error && <p role="alert" tabIndex={-1} class="field-error" data-testid="compose-recipient-error">{error}</p>}
      <p>
        <va-link
          text="Select a different care team"
          data-dd-action-name="Select a different care team link"
          {...linkTo(paths.selectCareTeam)}
        />
      </p>
    </div>
  );
}
