import { useEffect, useState } from 'preact/hooks';
import { recordEvent } from '../analytics/collector.ts';
import { getSignature } from '../api/index.ts';
import { http } from '../state/client.ts';

interface MessageBodyProps {
  value: string;
  error: string | undefined;
  onChange: (body: string) => void;
}

/** A saved signature stands in the box from the start, but is no message: it becomes part of one with the first key. */
export function MessageBody({ value, error, onChange }: MessageBodyProps) {
  const [signature, setSignature] = useState('');
  useEffect(() => {
    getSignature(http).then(({ includeSignature, signatureName, signatureTitle }) => {
      if (!includeSignature) return;
      setSignature(`\n\n\n${signatureName ?? ''}\n${signatureTitle ?? ''}`);
      recordEvent('sm_editor_prefill_loaded');
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
        required
        error={error}
        value={value || signature}
        onFocus={startAtTop}
        onInput={event => {
          if (untouched) recordEvent('sm_editor_prefill_edited');
          onChange((event.currentTarget as HTMLTextAreaElement).value);
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
