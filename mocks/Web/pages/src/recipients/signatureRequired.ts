import type { TriageTeam } from '../api/index.ts';

const signed = /(privacy issues?|release of information medical records|record amendment)[\s_]*admin|release[\s_]*of[\s_]*information/i;

/** Decided in the browser by the team's own name, not by the one it is shown by (vets-website actions/recipients.js). */
export const requiresSignature = ({ name }: TriageTeam) => signed.test(name);
