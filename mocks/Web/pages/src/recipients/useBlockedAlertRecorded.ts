import { useEffect } from 'preact/hooks';
import { recordAction } from '../analytics/collector.ts';

/** Records that an alert with this title, as it is recorded, was drawn; undefined while none is. */
export function useBlockedAlertRecorded(type: string | undefined): void {
  useEffect(() => {
    if (type) recordAction('Blocked triage group alert', { type });
  }, [type]);
}
