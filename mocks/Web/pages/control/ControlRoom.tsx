import { useEffect } from 'preact/hooks';
import { Clocks } from './Clocks.tsx';
import { Figures } from './Figures.tsx';
import { follow, live, said } from './live.ts';
import { Messages } from './Messages.tsx';
import { Personas } from './Personas.tsx';
import { RehearsalSection } from './RehearsalSection.tsx';
import type { ControlRoomState } from './state.ts';
import { Toggles } from './Toggles.tsx';
import { Unlock } from './Unlock.tsx';
import { Weather } from './Weather.tsx';

export function ControlRoom() {
  useEffect(follow, []);
  const state = live.value;
  return (
    <>
      <header class="site-header">
        <a class="skip-link" href="#content">Skip to main content</a>
        <p class="site-stand-in"><strong>Control room, synthetic data.</strong> Everything here is a stand-in; nothing reaches a real person.</p>
      </header>
      <main id="content" tabIndex={-1}>
        <div class="control-room">
          <h1>Control room</h1>
          <p role="status" class={said.value.failed ? 'said said-failed' : 'said'} data-testid="said">{said.value.text}</p>
          {state === 'reading' && <va-loading-indicator message="Reading the stack..." />}
          {typeof state === 'object' && 'lost' in state && <va-alert status="error" visible><p>{state.lost} This page goes on asking.</p></va-alert>}
          {state === 'locked' && <Unlock />}
          {typeof state === 'object' && !('lost' in state) && <Room state={state} />}
        </div>
      </main>
    </>
  );
}

function Room({ state }: { state: ControlRoomState }) {
  return (
    <>
      {Object.entries(state.silent).map(([role, why]) => (
        <va-alert key={role} status="warning" visible slim data-testid={`silent-${role}`}><p>{role} does not answer: {why}</p></va-alert>
      ))}
      <div class="control-grid">
        <Toggles state={state} />
        <Weather state={state} />
        <div class="control-column">
          <Figures state={state} />
          <Clocks state={state} />
        </div>
      </div>
      <Personas state={state} />
      <Messages state={state} />
      <RehearsalSection state={state} />
    </>
  );
}
