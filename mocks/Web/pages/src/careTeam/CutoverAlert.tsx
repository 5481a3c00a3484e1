import { session } from '../state/session.ts';

/** Days −6 to +1 of a move to Oracle Health: nobody can be written to there. */
const shut = new Set(['p3', 'p4', 'p5']);

export function CutoverAlert() {
  if (session.value.status !== 'ready') return null;
  const moves = session.value.user.migrations.filter(({ phases }) => shut.has(phases.current ?? ''));
  if (moves.length === 0) return null;
  return (
    <va-alert status="error" visible class="cutover-alert" data-testid="cerner-facilities-transition-alert-error-phase">
      <h2 slot="headline" class="h3">You can’t use messages to contact providers at some facilities right now</h2>
      <p>These facilities are moving to a new health record system:</p>
      <ul>
        {moves.flatMap(({ facilities, phases }) => facilities.map(({ facilityId, facilityName }) => (
          <li key={facilityId}>{facilityName}{phases['p6'] && `, until ${phases['p6']}`}</li>
        )))}
      </ul>
      <p>If you need to contact your care team now, call your facility.</p>
      <p><va-link href="/find-locations/" text="Find your VA health facility" /></p>
    </va-alert>
  );
}
