/** "November 22, 2026 at 4:51 p.m. EST" */
export function formatSavedAt(at: Date): string {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-US', {
    year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short',
  }).formatToParts(at).map(({ type, value }) => [type, value]));
  const half = parts['dayPeriod'] === 'AM' ? 'a.m.' : 'p.m.';
  return `${parts['month']} ${parts['day']}, ${parts['year']} at ${parts['hour']}:${parts['minute']} ${half} ${parts['timeZoneName']}`;
}
