import { useState } from 'preact/hooks';
import { call } from './api.ts';
import { Field } from './Field.tsx';
import { act } from './live.ts';
import { Section } from './Section.tsx';
import type { ControlRoomState, Simulator } from './state.ts';

const titles: Readonly<Record<string, string>> = { vista: 'VistA', 'oracle-health': 'Oracle Health' };

export function Weather({ state }: { state: ControlRoomState }) {
  const [profile, setProfile] = useState('calm');
  const note = state.profiles.find(known => known.name === profile)?.note;
  return (
    <Section id="weather" title="Faults and latency">
      <form class="row" onSubmit={event => { event.preventDefault(); void act(`Weather: ${profile}`, () => call('POST', 'weather', { profile })); }}>
        <Field label="Weather for both">{id => (
          <select id={id} value={profile} onChange={event => setProfile(event.currentTarget.value)}>
            {state.profiles.map(known => <option key={known.name}>{known.name}</option>)}
          </select>
        )}</Field>
        <button type="submit" class="small-button">Set</button>
      </form>
      {note && <p class="hint">{note}</p>}
      {state.simulators.map(simulator => <InForce key={simulator.role} simulator={simulator} />)}
      <Order state={state} />
      <button type="button" class="small-button" onClick={() => void act('No fault is in force', () => call('DELETE', 'faults'))}>Take all faults back</button>
    </Section>
  );
}

function InForce({ simulator }: { simulator: Simulator }) {
  const latency = simulator.hasLatency && simulator.latencyScale > 0 ? `latency at ${Math.round(simulator.latencyScale * 100)} %` : 'no latency';
  return (
    <div data-testid={`weather-${simulator.role}`}>
      <h3>{titles[simulator.role] ?? simulator.role}</h3>
      <p class="now">{simulator.faults.length === 0 ? 'No fault' : `${simulator.faults.length} in force`}, {latency}</p>
      {simulator.faults.length > 0 && (
        <ul>
          {simulator.faults.map(({ order, fired }, i) => (
            <li key={i}>
              {order.fault} for {percent(order.probability ?? 1)} of requests{order.cohort ? `, users inside ${order.cohort.percent} %` : ''}: struck {fired} times
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Order({ state }: { state: ControlRoomState }) {
  const [simulator, setSimulator] = useState('vista');
  const choices = state.simulators.find(known => known.role === simulator)?.choices ?? [];
  const [fault, setFault] = useState<string>();
  const [share, setShare] = useState('100');
  const [onlyNew, setOnlyNew] = useState(false);
  const chosen = choices.find(choice => choice.name === fault) ?? choices[0];
  const order = () => act(
    `${titles[simulator]}: ${chosen?.name} ordered`,
    () => call('POST', 'faults', { simulator, fault: chosen?.name, percent: share, onlyNew }),
  );
  return (
    <fieldset class="gates">
      <legend>Order a fault</legend>
      <form onSubmit={event => { event.preventDefault(); void order(); }}>
        <div class="row">
          <Field label="At">{id => (
            <select id={id} value={simulator} onChange={event => { setSimulator(event.currentTarget.value); setFault(undefined); }}>
              {state.simulators.map(known => <option key={known.role} value={known.role}>{titles[known.role] ?? known.role}</option>)}
            </select>
          )}</Field>
          <Field label="Fault">{id => (
            <select id={id} value={chosen?.name} onChange={event => setFault(event.currentTarget.value)}>
              {choices.map(choice => <option key={choice.name}>{choice.name}</option>)}
            </select>
          )}</Field>
          <Field label="Percent of requests">{id => <input id={id} value={share} inputMode="decimal" onInput={event => setShare(event.currentTarget.value)} />}</Field>
        </div>
        <p class="hint">{chosen?.summary}</p>
        <va-checkbox label="Only for users inside the percentage of CURATED now" checked={onlyNew} onvaChange={event => setOnlyNew(event.detail.checked)} />
        <button type="submit" class="small-button" disabled={!chosen}>Order</button>
      </form>
    </fieldset>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
