import type { Http } from './http.ts';

/** The harness's own way in; on VA.gov it is another site. A number is a patient's index, anything else a persona. */
export async function signIn(http: Http, who: string): Promise<void> {
  await http.send('POST', '/__harness/sign-in', /^\d+$/.test(who) ? { patient: Number(who) } : { persona: who });
}
