import type { Toggle } from './state.ts';

/** Whom a toggle serves. */
export function gates({ on, percentage, allowed }: Toggle): string {
  if (on) return 'On for all';
  return `${percentage ?? '0'} % of users${allowed > 0 ? `, and ${allowed} by name` : ''}`;
}

/** What came of setting a percentage: nothing, while the gate for all is open. */
export const percentageSet = ({ on }: Toggle, percentage: string) => on
  ? `${percentage} % is set, but it is still on for all: clear the gate first`
  : `${percentage} % of users`;
