import { useState } from 'preact/hooks';
import { call } from './api.ts';
import { Field } from './Field.tsx';
import { gates, percentageSet } from './gates.ts';
import { act } from './live.ts';
import { Section } from './Section.tsx';
import type { ControlRoomState, Toggle } from './state.ts';

const stages = ['0', '5', '25', '50', '75', '100'];

const names: Readonly<Record<string, string>> = {
  mhv_secure_messaging_curated_list_flow: 'CURATED: the new flow',
  mhv_secure_messaging_recent_recipients: 'RECENT: recent care teams',
};

export function Toggles({ state }: { state: ControlRoomState }) {
  return (
    <Section id="toggles" title="Toggles">
      {state.toggles.map(toggle => <Gates key={toggle.name} toggle={toggle} state={state} />)}
      <p class="hint">Pages read their toggles when they load. A gate for all, on or off, erases percentage and allow-list, as Flipper does.</p>
    </Section>
  );
}

function Gates({ toggle, state }: { toggle: Toggle; state: ControlRoomState }) {
  const [percentage, setPercentage] = useState(toggle.percentage ?? '0');
  const [who, setWho] = useState('hybrid');
  const name = names[toggle.name] ?? toggle.name;
  const to = (path: string, body: unknown, done: string) => act(done, () => call('POST', `toggles/${toggle.name}/${path}`, body));
  const remove = () => act(`${name}: ${who} is not on the allow-list`, () => call('DELETE', `toggles/${toggle.name}/allow/${who}`));
  const setTo = (value: string) => {
    setPercentage(value);
    void to('percentage', { percentage: value }, `${name}: ${percentageSet(toggle, value)}`);
  };
  return (
    <fieldset class="gates" data-testid={`toggle-${toggle.name}`}>
      <legend>{name}</legend>
      <p class="now" data-testid="gate-now">{gates(toggle)}</p>
      <div class="row" role="group" aria-label={`Stages of ${name}`}>
        {stages.map(stage => (
          <button key={stage} type="button" class="small-button" aria-pressed={!toggle.on && (toggle.percentage ?? '0') === stage} onClick={() => setTo(stage)}>
            {stage} %
          </button>
        ))}
      </div>
      <form class="row" onSubmit={event => { event.preventDefault(); setTo(percentage); }}>
        <Field label="Other percentage">{id => <input id={id} value={percentage} inputMode="decimal" onInput={event => setPercentage(event.currentTarget.value)} />}</Field>
        <button type="submit" class="small-button">Set</button>
      </form>
      <form class="row" onSubmit={event => { event.preventDefault(); void to('allow', { persona: who }, `${name}: ${who} is on the allow-list`); }}>
        <Field label="Allow by name">{id => (
          <select id={id} value={who} onChange={event => setWho(event.currentTarget.value)}>
            {state.personas.map(persona => <option key={persona.name}>{persona.name}</option>)}
          </select>
        )}</Field>
        <button type="submit" class="small-button">Allow</button>
        <button type="button" class="small-button" onClick={() => void remove()}>Remove</button>
      </form>
      <div class="row">
        <button type="button" class="small-button" onClick={() => void to('gate', { gate: 'on' }, `${name}: on for all`)}>On for all</button>
        <button type="button" class="small-button" onClick={() => void to('gate', { gate: 'off' }, `${name}: off for all`)}>Off for all</button>
        <button type="button" class="small-button" onClick={() => void to('gate', { gate: 'clear' }, `${name}: cleared`)}>Clear</button>
      </div>
    </fieldset>
  );
}
