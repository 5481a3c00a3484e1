/** Decided by the team's name alone, in the browser, as on VA.gov (new-message-flow §2). */
export function requiresSignature(teamName: string): boolean {
  const name = teamName.replace(/_/g, ' ');
  return /release of information/i.test(name)
    || /(privacy issues?|release of information medical records|record amendment).*admin/i.test(name);
}
