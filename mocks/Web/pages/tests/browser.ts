/** As much of a browser as the pages' modules touch, for those that keep state. Import it before them. */
const kept = new Map<string, string>();
let answers: Response[] = [];

Object.assign(globalThis, {
  window: { location: { pathname: '/' }, setTimeout: () => 0, clearTimeout: () => {}, scrollTo: () => {} },
  history: {
    state: null,
    pushState: (_state: unknown, _title: string, path: string) => { globalThis.window.location.pathname = path; },
  },
  sessionStorage: {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => { kept.set(key, value); },
  },
  fetch: () => Promise.resolve(answers.shift() ?? new Response('', { status: 500 })),
});

/** What the API answers next, call by call; after that it fails. */
export function apiAnswers(...next: Response[]): void {
  answers = next;
}
