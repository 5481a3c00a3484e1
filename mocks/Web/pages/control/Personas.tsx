import { Section, WideTable } from './Section.tsx';
import type { ControlRoomState, Persona } from './state.ts';

export function Personas({ state }: { state: ControlRoomState }) {
  const inside = state.personas.filter(persona => persona.curated).length;
  const windows = state.onePersonaAtATime
    ? 'Under this host name one is signed in at a time: the next takes the place of the last, in every tab.'
    : 'Each opens in a tab of its own and stays signed in beside the others.';
  return (
    <Section id="personas" title="Personas">
      <p>{inside} of {state.personas.length} are served the new flow. {windows}</p>
      <WideTable label="Table of personas">
        <thead>
          <tr><th scope="col">Persona</th><th scope="col">Is</th><th scope="col">CURATED</th><th scope="col">RECENT</th><th scope="col">Open</th></tr>
        </thead>
        <tbody>{state.personas.map(persona => <Row key={persona.name} persona={persona} />)}</tbody>
      </WideTable>
    </Section>
  );
}

function Row({ persona }: { persona: Persona }) {
  return (
    <tr data-testid={`persona-${persona.name}`}>
      <th scope="row">{persona.name}</th>
      <td>{persona.description} <span class="hint">({persona.vista} VistA, {persona.oracleHealth} Oracle Health)</span></td>
      <td>{served(persona.curated, persona.allowed ? 'in, by name' : 'in')}</td>
      <td>{served(persona.recent, 'in')}</td>
      <td><a href={persona.enter} target="_blank" rel="noopener">Open as {persona.name}<span class="sr-only"> in a new tab</span></a></td>
    </tr>
  );
}

function served(toggle: boolean | null, how: string) {
  if (toggle === null) return '–';
  return toggle ? <strong>{how}</strong> : 'out';
}
