/** More systems than these are a dropdown. */
export const mostRadios = 5;

type Attributes = Record<string, string | number>;

/**
 * What the pages tell of a user's care systems, for each channel (vets-website SelectCareTeam.jsx): the blocked count too, and of a single
 * one there is nothing to tell.
 */
export function systemsDisplayed(count: number): { rum: Attributes; ga: Attributes } | undefined {
  if (count === 1) return undefined;
  const status = count === 0 ? 'fail' : 'successful';
  const rum = { status, healthSystemsCount: count };
  const ga = { 'api-status': status, 'health-systems-count': count };
  if (count === 0) return { rum: { ...rum, errorKey: 'no-health-systems' }, ga: { ...ga, 'error-key': 'no-health-systems' } };
  const version = count > mostRadios ? 'dropdown' : 'radio';
  return { rum: { ...rum, version }, ga: { ...ga, version } };
}
