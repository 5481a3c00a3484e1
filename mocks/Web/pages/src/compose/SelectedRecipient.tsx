import { linkTo } from '../navigation/link.ts';
import { paths } from '../navigation/paths.ts';
import { draft } from '../state/draft.ts';

export function SelectedRecipient() {
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
