import { recordAction } from '../analytics/collector.ts';
import { leaving } from './leaving.ts';

export function LeavingModal() {
  const open = leaving.value;
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
  const saveAndLeave = async () => {
    leaving.value = undefined;
    if (await save()) proceed();
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
