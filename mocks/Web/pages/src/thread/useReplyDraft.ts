import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { createReplyDraft, deleteDraft, updateReplyDraft, type ThreadMessage } from '../api/index.ts';
import type { SavingState } from '../compose/SaveStatus.tsx';
import { saveChangesWarning, saveDraftWarning } from '../compose/leavingWarning.ts';
import { guardAgainstLoss, leaving } from '../navigation/leaving.ts';
import { http } from '../state/client.ts';

const autoSaveAfterMs = 10_000;

/**
 * What a reply has been written to so far, saved as a new message's draft is: by hand, after ten seconds, or on leaving; not by itself while
 * a send runs, or a draft would be left of what was sent.
 */
export function useReplyDraft(repliedToId: number, existing: ThreadMessage | undefined, sending: boolean) {
  const [body, setBody] = useState(existing?.messageBody ?? '');
  const [status, setStatus] = useState<SavingState>({ saving: 'idle', savedAt: existing?.draftDate ? new Date(existing.draftDate) : undefined });
  const [savedBody, setSavedBody] = useState(body);
  const draftId = useRef(existing?.messageId);
  // One after the other: two first saves at once would make two drafts.
  const last = useRef(Promise.resolve(true));
  const unsaved = body !== savedBody;

  const save = (): Promise<boolean> => {
    last.current = last.current.then(async () => {
      setStatus(before => ({ ...before, saving: 'under way' }));
      try {
        if (draftId.current === undefined) draftId.current = await createReplyDraft(http, repliedToId, body);
        else await updateReplyDraft(http, repliedToId, draftId.current, body);
      } catch {
        setStatus(before => ({ ...before, saving: 'failed' }));
        return false;
      }
      setSavedBody(body);
      setStatus({ saving: 'idle', savedAt: new Date() });
      return true;
    });
    return last.current;
  };
  /** Nothing is left to lose: the user may leave unasked. */
  const settle = () => { latest.current = { ...latest.current, unsaved: false }; };
  const remove = async () => {
    await last.current;
    if (draftId.current !== undefined) await deleteDraft(http, draftId.current);
    settle();
    return true;
  };

  // The guard outlives a render: it asks for the state of the latest one.
  const latest = useRef({ unsaved, save, sending });
  latest.current = { unsaved, save, sending };
  useEffect(() => guardAgainstLoss((_, to) => latest.current.unsaved && !(latest.current.sending && to !== '') ? {
    warning: draftId.current === undefined ? saveDraftWarning : saveChangesWarning,
    save: () => latest.current.save().then(saved => { if (saved) settle(); return saved; }),
    discard: settle,
  } : undefined), []);

  const due = !sending && unsaved && body.trim() !== '' && leaving.value === undefined;
  useLayoutEffect(() => {
    if (!due) return undefined;
    const timer = window.setTimeout(() => void save(), autoSaveAfterMs);
    return () => window.clearTimeout(timer);
  }, [due, body]);

  return { body, setBody, status, save, remove, settle, saved: () => last.current.then(() => draftId.current) };
}
