import { recordEvent } from '../analytics/collector.ts';

export function SaveDraftButton({ onClick }: { onClick: () => void }) {
  const save = () => {
    recordEvent('cta-button-click', { 'button-type': 'secondary', 'button-click-label': 'Save Draft' });
    onClick();
  };
  return (
    <button type="button" class="secondary-button" id="save-draft-button" data-testid="save-draft-button" onClick={save}>
      Save draft
    </button>
  );
}
