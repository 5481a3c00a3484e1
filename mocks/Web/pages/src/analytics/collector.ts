import { postAnalytics, type AnalyticsEvent } from '../api/index.ts';
import { location } from '../navigation/location.ts';
import { http } from '../state/client.ts';
import { session } from '../state/session.ts';

type Attributes = Record<string, string | number | boolean>;

const flushAfterMs = 1000;
let queue: AnalyticsEvent[] = [];
let timer: number | undefined;

/** An action of the real user monitoring (Datadog RUM's `addAction`). */
export const recordAction = (name: string, attributes: Attributes = {}) => record('rum', name, attributes);

/** An event for Google Analytics' data layer; `name` is its `event`. */
export const recordEvent = (name: string, attributes: Attributes = {}) => record('ga', name, attributes);

/** An answer to the survey after sending, one to five. */
export const recordSurvey = (rating: number) => record('survey', 'CSAT', { rating, url: window.location.pathname });

function record(channel: 'rum' | 'ga' | 'survey', name: string, attributes: Attributes): void {
  queue.push({ name, at: new Date().toISOString(), attributes: { channel, flow: flow(), page: page(), ...attributes } });
  timer ??= window.setTimeout(flush, flushAfterMs);
}

/** Measuring must never disturb what is measured: what cannot be delivered is dropped. */
export function flush(): void {
  window.clearTimeout(timer);
  timer = undefined;
  if (queue.length === 0) return;
  const events = queue;
  queue = [];
  void postAnalytics(http, events).catch(() => {});
}

export function flushOnLeaving(): void {
  window.addEventListener('pagehide', flush);
}

/** The flow the client follows; unknown until the toggles were read. */
function flow(): string {
  if (session.value.status !== 'ready') return 'unknown';
  return session.value.toggles.curatedListFlow ? 'new' : 'base';
}

const page = () => location.value.replace(/\d+/g, '{id}');
