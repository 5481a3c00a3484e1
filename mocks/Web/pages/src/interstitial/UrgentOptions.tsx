import { UrgentHelp } from '../emergency/UrgentHelp.tsx';

export function UrgentOptions() {
  return (
    <>
      <h2 class="h3">If you need help sooner, use one of these urgent communications options:</h2>
      {/* "Interstital" is how the real page names it. */}
      <UrgentHelp action911="911 link on Interstital Page" />
    </>
  );
}
