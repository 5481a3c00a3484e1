/** What `GET /control/api/state` answers (mocks/Stack/ControlRoom/State). */
export interface ControlRoomState {
  where: Record<string, string>;
  /** Why nothing is shown of a role. */
  silent: Record<string, string>;
  clocks: Record<string, string>;
  toggles: Toggle[];
  personas: Persona[];
  onePersonaAtATime: boolean;
  simulators: Simulator[];
  profiles: { name: string; note: string }[];
  arms: Arm[];
  messages: Trail[];
  rehearsal: Rehearsal;
}

export interface Toggle { name: string; on: boolean; percentage?: string | null; allowed: number }

export interface Persona {
  name: string;
  description: string;
  vista: number;
  oracleHealth: number;
  curated: boolean | null;
  recent: boolean | null;
  allowed: boolean;
  enter: string;
}

export interface Simulator {
  role: string;
  faults: { order: { fault: string; probability?: number; cohort?: { percent: number } | null }; fired: number }[];
  choices: { name: string; summary: string }[];
  latencyScale: number;
  hasLatency: boolean;
  ledger: { accepted: number; delivered: number; failed: number; duplicated: number; misrouted: number; dropped: number; pending: number };
}

export interface Arm { flow: string; ehr: string; sent: number; failed: number; averageMs: number; maxMs: number }

export interface Hop { status: number; milliseconds: number }

export interface Trail {
  at: string;
  sender: string;
  route: string;
  first: Hop;
  second?: Hop | null;
  ehr?: string | null;
  stationNumber?: string | null;
  status?: string | null;
  deliveries: number;
}

export interface Rehearsal {
  missing?: string | null;
  built?: string | null;
  profile?: string | null;
  running: boolean;
  exitCode?: number | null;
  lines: string[];
  folder?: string | null;
  hasReport: boolean;
}
