import { draft, type updateDraft } from '../state/draft.ts';
import type { ComposeErrors } from './validation.ts';

interface ElectronicSignatureProps {
  errors: ComposeErrors;
  onChange: typeof updateDraft;
}

export function ElectronicSignature({ errors, onChange }: ElectronicSignatureProps) {
  return (
    <va-card background class="electronic-signature" data-testid="electronic-signature">
      <h2 class="h3">Electronic signature</h2>
      <p>You need to sign all new messages you send to this team. Enter your full name here to sign your message.</p>
      <va-text-input
        name="electronic-signature-name"
        label="Your full name"
        required
        error={errors.signatureName}
        value={draft.value.signatureName}
        onInput={event => onChange({ signatureName: (event.currentTarget as HTMLInputElement).value })}
        data-testid="electronic-signature-name"
        data-dd-privacy="mask"
      />
      <va-checkbox
        label="I certify that the above is correct and true to the best of my knowledge and belief."
        required
        error={errors.certified}
        checked={draft.value.certified}
        onvaChange={event => onChange({ certified: event.detail.checked })}
        data-testid="electronic-signature-checkbox"
      />
      <p>
        <strong>Note:</strong> According to federal law, there are criminal penalties, including a fine and/or imprisonment for up to
        5 years, for withholding information or providing incorrect information (See 18 U.S.C. 1001).
      </p>
    </va-card>
  );
}
