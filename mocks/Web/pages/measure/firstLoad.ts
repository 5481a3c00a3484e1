/**
 * How long the pages take until they can be used: the inbox with its link "Start a new message", drawn and ready to be clicked.
 * Cold is a browser that knows nothing of the site, warm one that has been there.
 *   npm run measure:pages -- --web http://127.0.0.1:5080 [--runs 10] [--chromium PATH]
 * Exit code 1 when the median is above the goal (2 s cold, 1 s warm).
 */
import { parseArgs } from 'node:util';
import { chromium, type BrowserContext } from 'playwright-core';

const { values } = parseArgs({
  options: {
    web: { type: 'string', default: 'http://127.0.0.1:5080' },
    runs: { type: 'string', default: '10' },
    chromium: { type: 'string', default: process.env['CHROMIUM'] ?? '/usr/bin/chromium' },
  },
});
const goals = { cold: 2000, warm: 1000 };

const times: Record<keyof typeof goals, number[]> = { cold: [], warm: [] };
const beyond = new Set<string>();
for (let run = 0; run < Number(values.runs); run++) {
  // A browser of its own each time: code that one has compiled is kept for its next context.
  const browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox', '--disable-background-networking'] });
  const context = await browser.newContext();
  context.on('request', request => {
    if (!request.url().startsWith(values.web) && /^https?:/.test(request.url())) beyond.add(new URL(request.url()).host);
  });
  const answer = await context.request.post(`${values.web}/__harness/sign-in`, { data: { persona: `hybrid:${run + 1}` } });
  if (!answer.ok()) throw new Error(`sign-in answered ${answer.status()}`);
  times.cold.push(await load(context));
  times.warm.push(await load(context));
  await browser.close();
}

for (const [kind, goal] of Object.entries(goals) as [keyof typeof goals, number][]) {
  const sorted = times[kind].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Infinity;
  console.log(`${kind}: median ${median.toFixed(0)} ms, slowest ${sorted.at(-1)?.toFixed(0)} ms of ${sorted.length} (goal ${goal} ms)${median > goal ? ' MISSED' : ''}`);
  if (median > goal) process.exitCode = 1;
}
console.log(beyond.size === 0 ? 'no request beyond the site' : `requests beyond the site: ${[...beyond].join(', ')}`);
if (beyond.size > 0) process.exitCode = 1;

/** Milliseconds from the start of the navigation, on the page's own clock. */
async function load(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${values.web}/my-health/secure-messages/inbox/`, { waitUntil: 'commit' });
  const ready = await page.waitForFunction(() => {
    const link = document.querySelector('[data-testid="compose-message-link"]')?.shadowRoot?.querySelector('a')
      ?? document.querySelector('[data-testid="compose-message-link"] a');
    return link && link.getClientRects().length > 0 && document.activeElement?.tagName === 'H1' ? performance.now() : undefined;
  }, undefined, { polling: 'raf' });
  const time = await ready.jsonValue() as number;
  await page.close();
  return time;
}
