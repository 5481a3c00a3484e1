/** The title of an alert as it is shown, and as it is recorded: TG_NAME or FACILITY in place of the name (new-message-flow.md §9.2). */
export interface AlertTitle {
  shown: string;
  recorded: string;
}

export const plainTitle = (text: string): AlertTitle => ({ shown: text, recorded: text });

export const teamTitle = (text: string, team: string): AlertTitle => ({ shown: `${text} ${team}`, recorded: `${text} TG_NAME` });

export const facilityTitle = (text: string, facility: string): AlertTitle => ({ shown: `${text} ${facility}`, recorded: `${text} FACILITY` });
