#!/usr/bin/env node
// A person's browser for $BROWSER: real headless Chromium, and somebody who has made up their mind.
// E2E_DECISION  Continue | Deny: the button that is pressed; Close: the tab is closed instead
// E2E_FOLDER    where the last page goes: browser.txt (its heading), browser.png; and the addresses
//               on the way: link.txt, redirect.txt (with the code)
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const url = process.argv[2];
const { E2E_DECISION: decision, E2E_FOLDER: folder } = process.env;
const profile = mkdtempSync(join(tmpdir(), 'browser-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: '/usr/bin/chromium',
  headless: false, // Playwright's own switch means the old headless mode
  args: [
    '--headless=new', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ...(process.getuid() === 0 ? ['--no-sandbox'] : []),
  ],
});
try {
  const page = context.pages()[0] ?? await context.newPage();
  writeFileSync(join(folder, 'link.txt'), url);
  page.on('request', (request) => {
    if (new URL(request.url()).searchParams.has('code')) {
      writeFileSync(join(folder, 'redirect.txt'), request.url());
    }
  });
  await page.goto(url);
  const button = page.getByRole('button', { name: decision === 'Close' ? 'Continue' : decision });
  await button.waitFor();
  await page.screenshot({ path: join(folder, 'browser-consent.png') });
  if (decision !== 'Close') {
    await button.click();
    await page.waitForURL(/\/done\//);
    await page.screenshot({ path: join(folder, 'browser.png') });
  }
  writeFileSync(join(folder, 'browser.txt'), await page.locator('h1').innerText());
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
