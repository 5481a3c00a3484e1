import { CrisisLineButton } from '../emergency/CrisisLineButton.tsx';

export function UrgentOptions() {
  return (
    <>
      <h2 class="h3">If you need help sooner, use one of these urgent communications options:</h2>
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
            {/* "Interstital" is how the real page names it; dashboards are keyed on names. */}
            <va-telephone contact="911" data-dd-action-name="911 link on Interstital Page" /> or go to the nearest emergency room.
          </p>
        </li>
      </ul>
    </>
  );
}
