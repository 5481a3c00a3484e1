import { ApiError } from '../api/index.ts';

const blocked = new Set(['SM119', 'SM151']);
const virus = 'SM172';

export type SendFailure = { kind: 'virus' } | { kind: 'alert'; text: string };

const replyRefused = 'SM129';

/** Which text a failed send deserves (new-message-flow §5.6). A network failure has no code and gets the general one. */
export function sendFailure(error: unknown): SendFailure {
  const code = error instanceof ApiError ? error.code : '';
  if (code === virus) return { kind: 'virus' };
  return {
    kind: 'alert',
    text: blocked.has(code)
      ? 'You are blocked from sending messages to this recipient.'
      : 'We’re sorry. Something went wrong on our end.',
  };
}

/** For where no attachments are at hand. */
export const failureText = (failure: SendFailure) =>
  failure.kind === 'alert' ? failure.text : 'Our file scanner found a problem with your attachment.';

/** A reply that may no longer be sent is told in the API's own words; a new message never is. */
export function replyFailure(error: unknown): SendFailure {
  return error instanceof ApiError && error.code === replyRefused && error.detail !== ''
    ? { kind: 'alert', text: error.detail }
    : sendFailure(error);
}
