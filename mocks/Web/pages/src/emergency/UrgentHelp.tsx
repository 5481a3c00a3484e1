import { CrisisLineButton } from './CrisisLineButton.tsx';

/** Where to turn when a message is too slow. Each place has its own name for the 911 link; dashboards are keyed on them. */
export function UrgentHelp({ action911 }: { action911: string }) {
  return (
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
          <va-telephone contact="911" data-dd-action-name={action911} /> or go to the nearest emergency room.
        </p>
      </li>
    </ul>
  );
}
