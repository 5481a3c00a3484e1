import { UrgentHelp } from './UrgentHelp.tsx';

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
      {/* "dropown" is how the real page names it. */}
      <UrgentHelp action911="911 link - in dropown" />
    </va-alert-expandable>
  );
}
