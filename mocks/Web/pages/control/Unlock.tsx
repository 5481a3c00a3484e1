import { useState } from 'preact/hooks';
import { call } from './api.ts';
import { Field } from './Field.tsx';
import { act } from './live.ts';

/** A stack beyond loopback wants its token first. */
export function Unlock() {
  const [token, setToken] = useState('');
  return (
    <form class="unlock" onSubmit={event => { event.preventDefault(); void act('The control room is open', () => call('POST', 'unlock', { token })); }}>
      <p>This stack serves beyond its own machine. Give the token that it was started with (<code>CONTROL_TOKEN</code>).</p>
      <Field label="Control token">{id => <input id={id} type="password" autocomplete="off" value={token} onInput={event => setToken(event.currentTarget.value)} data-testid="token" />}</Field>
      <button type="submit" class="small-button">Open</button>
    </form>
  );
}
