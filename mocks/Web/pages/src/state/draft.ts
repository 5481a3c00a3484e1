import { signal } from '@preact/signals';
import type { TriageTeam } from '../api/index.ts';
import { careSystemName } from '../recipients/careSystems.ts';
import { displayName } from '../recipients/recipients.ts';
import { requiresSignature } from '../recipients/signatureRequired.ts';
import { emptyDraft, type DraftInProgress } from '../compose/draftInProgress.ts';
import { facilityNames } from './session.ts';

/** Set by Continue on the interstitial; in memory only, so a reload inside the flow starts it again. */
export const interstitialAccepted = signal(false);

/** Counts drafts begun: an answer that arrives for an earlier one is not for this one. */
let generation = 0;
export const draftGeneration = () => generation;

/** The draft that is being sent, by its count: leaving its form neither ends it nor lets it be sent again. */
export const sendUnderWay = signal<number | undefined>(undefined);
export const isSending = () => sendUnderWay.value === generation;

export const draft = signal<DraftInProgress>(emptyDraft);

export function updateDraft(change: Partial<DraftInProgress>): void {
  draft.value = { ...draft.value, ...change };
}

export function clearDraft(): void {
  generation += 1;
  draft.value = emptyDraft;
}

export function endFlow(): void {
  clearDraft();
  interstitialAccepted.value = false;
}

export function chooseTeam(team: TriageTeam | undefined): void {
  updateDraft(team
    ? {
        recipientId: team.triageTeamId,
        recipientName: displayName(team),
        signatureRequired: requiresSignature(team),
        careSystemId: team.stationNumber,
        careSystemName: careSystemName(team, facilityNames.value),
        ohTriageGroup: team.ohTriageGroup ?? false,
      }
    : { recipientId: undefined, recipientName: '', signatureRequired: false, ohTriageGroup: false });
}
