// Chromium for the tests: the system's own, without any network but the test's server.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from './site.mjs';

/** The system's Chromium. */
export function executable() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome-stable']) {
    for (const folder of process.env.PATH.split(delimiter)) {
      if (existsSync(join(folder, name))) return join(folder, name);
    }
  }
  throw new Error('Chromium is not installed; tests/run installs it');
}

/** A browser that finds nobody but this machine. */
export function launch() {
  return chromium.launch({
    executablePath: executable(),
    args: [
      // The pages are our own, and containers have no user namespaces.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** A browser and a server for one test file; call `close` in `after`. */
export async function start(shown) {
  const server = await serve(shown);
  const browser = await launch();
  return {
    browser,
    origin: server.origin,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/**
 * A page that remembers what went wrong in it: `complaints` collects console messages, script errors, failed requests,
 * answers other than success, and requests to any other host (which are refused). `base` is where addresses begin when
 * that is not the origin.
 */
export async function openPage({ browser, origin, base = origin }, options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  const complaints = [];
  const expectedStatus = { value: 200 };
  page.on('console', (message) => {
    // Chromium reports the answer of 404.html as an error of its own.
    if (expectedStatus.value === 404 && message.text().includes('404')) return;
    complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Leaving a page ends what it was still loading.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() !== (response.request().isNavigationRequest() ? expectedStatus.value : 200)) {
      complaints.push(`answer ${response.status()}: ${response.url()}`);
    }
  });
  await context.route(
    (url) => url.origin !== origin && url.protocol !== 'data:',
    (route) => {
      complaints.push(`another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  return {
    page,
    complaints,
    /** Opens an address of the site and waits until it is drawn, fonts included. */
    async visit(address, status = 200) {
      expectedStatus.value = status;
      complaints.length = 0;
      await page.goto(`${base}/${address}`, { waitUntil: 'load' });
      // Without scripts the page cannot be asked; what it loads has been loaded all the same.
      if (options.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready.then(() => null));
    },
    close: () => context.close(),
  };
}
