import { call } from './api.ts';
import { act } from './live.ts';
import { moment } from './moment.ts';
import { Section } from './Section.tsx';
import type { ControlRoomState } from './state.ts';

const steps = [
  { text: '1 minute', seconds: 60 },
  { text: '1 hour', seconds: 3600 },
  { text: '1 day', seconds: 86400 },
];

export function Clocks({ state }: { state: ControlRoomState }) {
  return (
    <Section id="clocks" title="Simulated clocks">
      <dl class="pairs">
        {Object.entries(state.clocks).map(([role, time]) => [<dt key={role}>{role}</dt>, <dd key={`${role}-time`} data-testid={`clock-${role}`}>{moment(time)}</dd>])}
      </dl>
      <div class="row" role="group" aria-label="Move the clocks forward">
        {steps.map(({ text, seconds }) => (
          <button key={text} type="button" class="small-button" onClick={() => void act(`The clocks went forward by ${text}`, () => call('POST', 'clock', { seconds }))}>
            + {text}
          </button>
        ))}
      </div>
      <h3>Who is served where</h3>
      <dl class="pairs">
        {Object.entries({ web: location.origin, ...state.where }).map(([role, address]) => [<dt key={role}>{role}</dt>, <dd key={`${role}-where`}>{address}</dd>])}
      </dl>
    </Section>
  );
}
