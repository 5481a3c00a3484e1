import { useState } from 'preact/hooks';
import { call } from './api.ts';
import { Field } from './Field.tsx';
import { act } from './live.ts';
import { moment } from './moment.ts';
import { Section } from './Section.tsx';
import type { ControlRoomState, Rehearsal } from './state.ts';

const endings: Readonly<Record<number, string>> = { 0: 'GO', 1: 'NO-GO', 2: 'INVALID: no conclusion', 3: 'It could not run', 130: 'Interrupted' };

export function RehearsalSection({ state }: { state: ControlRoomState }) {
  const { rehearsal } = state;
  const [profile, setProfile] = useState('smoke');
  return (
    <Section id="rehearsal" title="Rehearsal">
      <p>Runs on a stack of its own, beside this one: smoke takes over a minute and claims no verdict, quick takes about five.</p>
      {rehearsal.missing && <p class="bad">{rehearsal.missing}</p>}
      {rehearsal.built && <p class="hint">As it was built on {moment(rehearsal.built)}; after a change of the code build it anew: dotnet build rollout/Cli</p>}
      <form class="row" onSubmit={event => { event.preventDefault(); void act(`Rehearsal started: ${profile}`, () => call('POST', 'rehearsal', { profile })); }}>
        <Field label="Profile">{id => (
          <select id={id} value={profile} onChange={event => setProfile(event.currentTarget.value)}>
            <option>smoke</option>
            <option>quick</option>
          </select>
        )}</Field>
        {!rehearsal.running && !rehearsal.missing && <button type="submit" class="small-button">Start</button>}
        {rehearsal.running && <button type="button" class="small-button" onClick={() => void act('Rehearsal told to stop', () => call('DELETE', 'rehearsal'))}>Stop</button>}
      </form>
      {rehearsal.profile && <p class="now" data-testid="rehearsal-now">{now(rehearsal)}</p>}
      {rehearsal.lines.length > 0 && <pre class="console" tabIndex={0} role="region" aria-label="What the rehearsal says" data-testid="rehearsal-lines">{rehearsal.lines.join('\n')}</pre>}
      {rehearsal.hasReport && <p><a href="/control/api/rehearsal/report" target="_blank" rel="noopener">Report<span class="sr-only"> in a new tab</span></a></p>}
    </Section>
  );
}

function now({ profile, running, exitCode }: Rehearsal): string {
  if (running) return `${profile} runs`;
  return `${profile} ended: ${endings[exitCode ?? -1] ?? `exit code ${exitCode}`}`;
}
