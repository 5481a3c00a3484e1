/**
 * Pictures of the pages in their main states, wide and narrow, from a running stack:
 *   npm run gallery:pages -- --web http://127.0.0.1:5080 --bff http://127.0.0.1:5081 [--out docs/gallery] [--chromium PATH]
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { Veteran } from './veteran.ts';
import { scenes } from './scenes.ts';

const { values } = parseArgs({
  options: {
    web: { type: 'string', default: 'http://127.0.0.1:5080' },
    bff: { type: 'string', default: 'http://127.0.0.1:5081' },
    out: { type: 'string', default: 'docs/gallery' },
    chromium: { type: 'string', default: process.env['CHROMIUM'] ?? '/usr/bin/chromium' },
  },
});
const sizes = [{ name: 'wide', width: 1024, height: 768 }, { name: 'narrow', width: 320, height: 640 }];

await mkdir(values.out, { recursive: true });
for (const toggle of ['curated_list_flow', 'recent_recipients', 'cerner_pilot']) await turnOn(toggle);
const browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox', '--disable-background-networking'] });
for (const [position, scene] of Object.entries(scenes).entries()) {
  const [name, { persona, show }] = scene;
  for (const [copy, { name: size, width, height }] of sizes.entries()) {
    const context = await browser.newContext({ viewport: { width, height }, timezoneId: 'America/New_York' });
    const veteran = await Veteran.signIn(await context.newPage(), values, `${persona}:${position * sizes.length + copy}`);
    await show(veteran);
    await veteran.page.evaluate(() => document.fonts.ready);
    const asking = await veteran.page.locator('va-modal[visible]').count() > 0;
    await veteran.page.screenshot({ path: path.join(values.out, `${name}-${size}.jpg`), type: 'jpeg', quality: 45, fullPage: !asking });
    await context.close();
    console.log(`${name} ${size}`);
  }
}
await browser.close();

async function turnOn(toggle: string): Promise<void> {
  const answer = await fetch(`${values.bff}/flipper/api/features/mhv_secure_messaging_${toggle}/boolean`, { method: 'POST' });
  if (!answer.ok) throw new Error(`${toggle} could not be turned on: ${answer.status}`);
}
