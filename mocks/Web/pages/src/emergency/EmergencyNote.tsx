import { CrisisLineButton } from './CrisisLineButton.tsx';

const trigger = 'Only use messages for non-urgent needs';

export function EmergencyNote() {
  return (
    <va-alert-expandable
      status="info"
      trigger={trigger}
      class="emergency-note"
      data-testid="emergency-use-only-expandable"
      data-dd-action-name={`${trigger} dropdown`}
    >
      <p>Your care team may take up to <strong>3 business days</strong> to reply.</p>
      <p>If you need help sooner, use one of these urgent communication options:</p>
      <ul>
        <li>
          <p>
            <strong>If you’re in crisis or having thoughts of suicide,</strong> connect with our Veterans Crisis Line.
            We offer confidential support anytime, day or night.
          </p>
          <CrisisLineButton />
        </li>
        <li>
          <p>
            <strong>If you think your life or health is in danger,</strong> call{' '}
            {/* "dropown" is how the real page names it; dashboards are keyed on names. */}
            <va-telephone contact="911" data-dd-action-name="911 link - in dropown" /> or go to the nearest emergency room.
          </p>
        </li>
      </ul>
    </va-alert-expandable>
  );
}
