import type { FeatureToggles } from '../api/index.ts';

export interface Toggles {
  curatedListFlow: boolean;
  recentRecipients: boolean;
  cernerPilot: boolean;
  largeAttachments: boolean;
  recipientOptGroups: boolean;
  medicationsRenewalRequest: boolean;
}

export function readToggles(features: FeatureToggles): Toggles {
  const on = (suffix: string) => features[`mhv_secure_messaging_${suffix}`] ?? false;
  return {
    curatedListFlow: on('curated_list_flow'),
    recentRecipients: on('recent_recipients'),
    cernerPilot: on('cerner_pilot'),
    largeAttachments: on('large_attachments'),
    recipientOptGroups: on('recipient_opt_groups'),
    medicationsRenewalRequest: on('medications_renewal_request'),
  };
}
