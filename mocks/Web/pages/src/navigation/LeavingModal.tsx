import { useState } from 'preact/hooks';
import { recordAction } from '../analytics/collector.ts';
import { saveFailed } from '../compose/SaveStatus.tsx';
import { leaving } from './leaving.ts';

export function LeavingModal() {
  const open = leaving.value;
  const [attempt, setAttempt] = useState<{ of: typeof open; failed: boolean }>();
  if (!open) return null;
  const { warning, save, discard, proceed } = open;

  const stay = () => {
    leaving.value = undefined;
    recordAction('Navigation Warning Modal Closed');
  };
  const leave = () => {
    leaving.value = undefined;
    discard();
    proceed();
  };
  const saving = attempt?.of === open ? attempt : undefined;
  const saveAndLeave = async () => {
    if (saving && !saving.failed) return;
    setAttempt({ of: open, failed: false });
    const saved = await save();
    // Whoever has answered otherwise meanwhile is not led away.
    if (leaving.peek() !== open) return;
    if (saved) {
      leaving.value = undefined;
      proceed();
    } else {
      setAttempt({ of: open, failed: true });
    }
  };
  const actions = { stay, leave, save: () => void saveAndLeave() };

  return (
    <va-modal
      visible
      status="warning"
      modalTitle={warning.title}
      oncloseEvent={stay}
      data-testid="navigation-warning-modal"
      data-dd-action-name="Navigation Warning Modal"
    >
      <p>If you leave this page, what you entered and did not save is lost.</p>
      {saving && (saving.failed ? <p role="alert">{saveFailed}</p> : <p role="status">Saving...</p>)}
      <div class="modal-buttons">
        <va-button
          text={warning.primary.text}
          onClick={actions[warning.primary.action]}
          data-testid="route-guard-primary-button"
          data-dd-action-name="Cancel Navigation Continue Editing Button"
        />
        <va-button
          secondary
          text={warning.secondary.text}
          onClick={actions[warning.secondary.action]}
          data-testid="route-guard-secondary-button"
          data-dd-action-name="Confirm Navigation Leaving Button"
        />
      </div>
    </va-modal>
  );
}
