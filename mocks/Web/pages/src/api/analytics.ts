import type { Http } from './http.ts';

export interface AnalyticsEvent {
  name: string;
  at: string;
  attributes: Readonly<Record<string, string | number | boolean>>;
}

/** The stand-in for Datadog RUM and Google's dataLayer. */
export async function postAnalytics(http: Http, events: readonly AnalyticsEvent[]): Promise<void> {
  await http.send('POST', '/__harness/analytics', events, { keepalive: true });
}
