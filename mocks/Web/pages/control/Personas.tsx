import { Section, WideTable } from './Section.tsx';
import type { ControlRoomState, Persona } from './state.ts';

export function Personas({ state }: { state: ControlRoomState }) {
  const inside = state.personas.filter(persona => persona.curated).length;
  return (
    <Section id="personas" title="Personas">
      <p>{inside} of {state.personas.length} are served the new flow. Each opens in a tab of its own and stays signed in beside the others.</p>
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
      <td>{persona.curated ? <strong>in{persona.allowed ? ', by name' : ''}</strong> : 'out'}</td>
      <td>{persona.recent ? <strong>in</strong> : 'out'}</td>
      <td><a href={persona.enter} target="_blank" rel="noopener">Open as {persona.name}<span class="sr-only"> in a new tab</span></a></td>
    </tr>
  );
}
