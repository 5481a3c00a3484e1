import { useEffect, useState } from 'preact/hooks';
import { recordEvent } from '../analytics/collector.ts';
import { getSignature } from '../api/index.ts';
import { http } from '../state/client.ts';
import { Prefill } from './prefill.ts';

interface MessageBodyProps {
  value: string;
  error: string | undefined;
  hint?: string | undefined;
  onChange: (body: string) => void;
}

/** A saved signature stands in the box from the start, but is no message: it becomes part of one with the first key. */
export function MessageBody({ value, error, hint, onChange }: MessageBodyProps) {
  const [signature, setSignature] = useState('');
  const [prefill] = useState(() => new Prefill(value));
  useEffect(() => {
    getSignature(http).then(({ includeSignature, signatureName, signatureTitle }) => {
      if (!includeSignature) return;
      const saved = `\n\n\n${signatureName ?? ''}\n${signatureTitle ?? ''}`;
      setSignature(saved);
      prefill.standsFor(saved);
    }, () => {});
  }, []);

  const untouched = value === '' && signature !== '';
  const startAtTop = (event: Event) => {
    const box = (event.currentTarget as HTMLElement).shadowRoot?.querySelector('textarea');
    if (untouched) box?.setSelectionRange(0, 0);
  };
  return (
    <>
      <va-textarea
        id="compose-message-body"
        name="compose-message-body"
        label="Message"
        hint={hint}
        required
        error={error}
        value={value || signature}
        onFocus={startAtTop}
        onInput={event => {
          const text = (event.currentTarget as HTMLTextAreaElement).value;
          const told = prefill.after(text);
          if (told) recordEvent(told);
          onChange(text);
        }}
        class="message-body"
        data-testid="message-body-field"
        data-dd-privacy="mask"
        data-dd-action-name="Message (Required) Textbox"
      />
      {signature !== '' && (
        <p><va-link href="/profile/personal-information#messaging-signature" text="Edit signature for all messages" /></p>
      )}
    </>
  );
}
