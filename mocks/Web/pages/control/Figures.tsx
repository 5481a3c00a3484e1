import { Section, WideTable } from './Section.tsx';
import type { ControlRoomState, Simulator } from './state.ts';

const records: Readonly<Record<string, string>> = { vista: 'VistA', oracle_health: 'Oracle Health', 'oracle-health': 'Oracle Health' };

export function Figures({ state }: { state: ControlRoomState }) {
  return (
    <Section id="figures" title="Live figures">
      <h3>Sends since the start, as the BFF counts them</h3>
      {state.arms.length === 0 ? <p>Nobody has sent anything yet.</p> : (
        <WideTable label="Sends by flow and record">
          <thead>
            <tr><th scope="col">Flow</th><th scope="col">Record</th><th scope="col">Sent</th><th scope="col">Failed</th><th scope="col">Mean ms</th><th scope="col">Max ms</th></tr>
          </thead>
          <tbody>
            {state.arms.map(arm => (
              <tr key={`${arm.flow}-${arm.ehr}`} data-testid={`arm-${arm.flow}-${arm.ehr}`}>
                <th scope="row">{arm.flow}</th><td>{records[arm.ehr] ?? arm.ehr}</td><td>{arm.sent}</td>
                <td class={arm.failed > 0 ? 'bad' : ''}>{arm.failed}</td><td>{Math.round(arm.averageMs)}</td><td>{Math.round(arm.maxMs)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
      <h3>Ledgers</h3>
      <WideTable label="Ledgers">
        <thead>
          <tr>
            <th scope="col">Record</th><th scope="col">Balance</th><th scope="col">Accepted</th><th scope="col">Delivered</th>
            <th scope="col">Pending</th><th scope="col">Failed</th><th scope="col">Twice</th><th scope="col">Astray</th>
          </tr>
        </thead>
        <tbody>
          {state.simulators.map(({ role, ledger }) => (
            <tr key={role} data-testid={`ledger-${role}`}>
              <th scope="row">{records[role] ?? role}</th><td class={ledger.dropped + ledger.duplicated + ledger.misrouted > 0 ? 'bad' : ''}>{balance(ledger)}</td><td>{ledger.accepted}</td>
              <td>{ledger.delivered}</td><td>{ledger.pending}</td><td>{ledger.failed}</td><td>{ledger.duplicated}</td><td>{ledger.misrouted}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  );
}

function balance({ accepted, delivered, failed, dropped, duplicated, misrouted }: Simulator['ledger']): string {
  const wrong = [[dropped, 'lost'], [duplicated, 'twice'], [misrouted, 'astray']].filter(([count]) => count !== 0).map(part => part.join(' '));
  if (wrong.length > 0) return wrong.join(', ');
  const open = accepted - delivered - failed;
  return open > 0 ? `${open} open` : 'balanced';
}
