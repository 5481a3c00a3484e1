import { Section, WideTable } from './Section.tsx';
import type { ControlRoomState, Hop, Trail } from './state.ts';

export function Messages({ state }: { state: ControlRoomState }) {
  return (
    <Section id="messages" title="Last messages and their way">
      {state.messages.length === 0 ? <p>No message was sent yet.</p> : (
        <WideTable label="Table of messages">
          <thead>
            <tr>
              <th scope="col">At</th><th scope="col">Sender</th><th scope="col">BFF → SM API</th><th scope="col">SM API → Oracle Health</th>
              <th scope="col">Facility</th><th scope="col">Ledger</th>
            </tr>
          </thead>
          <tbody>{state.messages.map((trail, i) => <Row key={`${trail.at}-${i}`} trail={trail} />)}</tbody>
        </WideTable>
      )}
    </Section>
  );
}

function Row({ trail }: { trail: Trail }) {
  const viaOracleHealth = trail.ehr === 'oracle_health';
  return (
    <tr data-testid="message">
      <td>{trail.at.slice(11, 19)}</td>
      <th scope="row">{trail.sender}</th>
      <td>{hop(trail.first)}</td>
      <td>{trail.second ? hop(trail.second) : viaOracleHealth ? 'not yet' : '–'}</td>
      <td>{trail.stationNumber ?? '–'}</td>
      <td>{ledger(trail)}</td>
    </tr>
  );
}

function hop({ status, milliseconds }: Hop) {
  return <span class={status >= 200 && status < 300 ? '' : 'bad'}>{status === 0 ? 'cut off' : status}, {Math.round(milliseconds)} ms</span>;
}

function ledger({ status, deliveries }: Trail): string {
  if (!status) return 'not accepted';
  return deliveries > 1 ? `${status.toLowerCase()} ${deliveries} times` : status.toLowerCase();
}
