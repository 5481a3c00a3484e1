import { useRef, useState } from 'preact/hooks';
import { recordAction } from '../analytics/collector.ts';
import { focusInside } from '../elements/focusInside.ts';
import { draft, updateDraft } from '../state/draft.ts';
import { toggles } from '../state/session.ts';
import { AttachmentList } from './AttachmentList.tsx';
import { HowToAttach } from './HowToAttach.tsx';
import { limitsFor } from './limits.ts';
import { refuse } from './refuse.ts';

interface AttachmentsSectionProps {
  virusFound: boolean;
  onVirusGone: () => void;
}

/** What had the focus has just gone. */
const focusAttach = () => focusInside('[data-testid="attach-file-button"]', 'button');

export function AttachmentsSection({ virusFound, onVirusGone }: AttachmentsSectionProps) {
  const [error, setError] = useState<string>();
  const [attached, setAttached] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { attachments, ohTriageGroup } = draft.value;
  const { curatedListFlow, largeAttachments, cernerPilot } = toggles();
  const limits = limitsFor({ largeAttachments, cernerPilot, ohTriageGroup });
  const Title = curatedListFlow ? 'h2' : 'p';

  const add = () => {
    const file = input.current?.files?.[0];
    if (!input.current || !file) return;
    const reason = refuse(file, attachments, limits);
    setError(reason);
    setAttached(reason === undefined);
    if (reason === undefined) updateDraft({ attachments: [...attachments, file] });
    // The same file may be chosen again after it was refused or removed.
    input.current.value = '';
  };
  const remove = (file: File) => {
    setAttached(false);
    setError(undefined);
    updateDraft({ attachments: attachments.filter(other => other !== file) });
    onVirusGone();
    focusAttach();
  };
  const removeAll = () => {
    updateDraft({ attachments: [] });
    onVirusGone();
    focusAttach();
  };
  const closeSuccess = () => {
    setAttached(false);
    recordAction('File Attached Alert Closed');
    focusAttach();
  };

  return (
    <section class="attachments">
      <Title class="attachments-title">
        Attachments{attachments.length > 0 && <span data-testid="attachments-count"> ({attachments.length})</span>}
      </Title>
      <HowToAttach limits={limits} />
      {virusFound && <VirusAlert count={attachments.length} onRemoveAll={removeAll} />}
      {attached && !virusFound && (
        <FileAttachedAlert key={attachments.length} onClose={closeSuccess} />
      )}
      <AttachmentList files={attachments} onRemove={remove} />
      {error && <p role="alert" class="attachment-error" data-testid="file-input-error-message">{error}</p>}
      {!virusFound && attachments.length < limits.count && (
        <va-button
          secondary
          text={attachments.length > 0 ? 'Attach additional file' : 'Attach file'}
          onClick={() => input.current?.click()}
          data-testid="attach-file-button"
          data-dd-action-name="Attach file Button"
        />
      )}
      <input ref={input} type="file" hidden aria-label="Attach file" onChange={add} data-testid="attach-file-input" />
    </section>
  );
}

function FileAttachedAlert({ onClose }: { onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null);
  return (
    <va-alert
      status="success"
      visible
      slim
      class="file-attached"
      data-testid="file-attached-success-alert"
      // What an element holds cannot have the focus before the element is drawn.
      onvaAlertComponentDidLoad={() => close.current?.focus()}
    >
      <p role="status">File attached</p>
      <button
        ref={close}
        type="button"
        class="close-alert"
        aria-label="Close notification"
        onClick={onClose}
        data-testid="close-success-alert-button"
      >
        <va-icon icon="close" size={3} />
      </button>
    </va-alert>
  );
}

function VirusAlert({ count, onRemoveAll }: { count: number; onRemoveAll: () => void }) {
  const several = count > 1;
  return (
    <va-alert status="error" visible role="alert" data-testid="attachment-virus-alert">
      <p>
        {several
          ? 'Our file scanner found a problem with your attachments. To send your message, remove the attachments.'
          : 'Our file scanner found a problem with your attachment. To send your message, remove this attachment.'}
      </p>
      {several && <va-button secondary text="Remove all attachments" onClick={onRemoveAll} data-testid="remove-all-attachments-button" />}
    </va-alert>
  );
}
