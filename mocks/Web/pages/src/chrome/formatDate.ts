const format = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });

/** A date as the lists show it; nothing for none, and for one that cannot be read. */
export function formatDate(value: string | null | undefined): string {
  const date = new Date(value ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? '' : format.format(date);
}
