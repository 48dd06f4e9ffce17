// What a buyer on a slow line waits for: all bytes of the first view of a product page, and of its picture alone.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openPage, start } from './browser.mjs';
import { entries, fileOf, folder, languages } from './site.mjs';

const KB = 1000;
let site;
before(async () => { site = await start(); });
after(() => site.close());

const products = entries.filter((entry) => entry.startsWith('products/'));
// The pictures are the same in all languages; the text of one page in four tells about the rest.
const looked = [...products.map((entry) => `fa/${entry}`), ...products.filter((_, at) => at % 4 === 0).map((entry) => `en/${entry}`)];
const isPicture = (path) => /\.(webp|jpg|png)$/.test(path);

/** The bytes that are sent: any host compresses text; pictures and fonts are compressed already. */
function sent(path) {
  const bytes = readFileSync(join(folder, fileOf(path)));
  return isPicture(path) || path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}

for (const [name, options] of Object.entries({
  // A phone's screen has two points to a pixel, and asks for larger pictures.
  'phone of 390 px': { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  'desk of 1280 px': { viewport: { width: 1280, height: 800 } },
})) {
  test(`the first view of every product is at most 150 KB on a ${name}`, async () => {
    const visitor = await openPage(site, options);
    const loaded = [];
    visitor.page.on('request', (request) => loaded.push(new URL(request.url()).pathname.slice(1)));
    const heavy = [];
    for (const address of looked) {
      loaded.length = 0;
      await visitor.visit(address);
      const { inView, persian } = await visitor.page.evaluate(() => ({
        inView: [...document.images]
          .filter((image) => image.getBoundingClientRect().top < window.innerHeight && image.currentSrc !== '')
          .map((image) => new URL(image.currentSrc).pathname.slice(1)),
        persian: /[\u0600-\u06ff]/.test(document.body.innerText),
      }));
      // Pictures below the fold come when they are scrolled to; Chromium fetches some of them early.
      const first = [...new Set([...loaded.filter((path) => !isPicture(path)), ...inView])];
      const total = first.reduce((sum, path) => sum + sent(path), 0);
      const largest = Math.max(0, ...first.filter(isPicture).map(sent));
      if (total > 150 * KB) heavy.push(`${address}: ${total} bytes, the largest picture ${largest}`);
      if (largest > 90 * KB) heavy.push(`${address}: a picture of ${largest} bytes`);
      if (!persian && loaded.some((path) => path.endsWith('.woff2'))) heavy.push(`${address}: loads a font for nothing`);
    }
    await visitor.close();
    assert.equal(heavy.length, 0, `${heavy.length} pages:\n${heavy.slice(0, 20).join('\n')}`);
  });
}

test('the lead picture says its size, comes first, and no picture moves the page', async () => {
  const visitor = await openPage(site, { viewport: { width: 390, height: 844 } });
  for (const language of languages) {
    await visitor.visit(`${language}/products/hollow-fibre-dialyser/`);
    const pictures = await visitor.page.evaluate(() =>
      [...document.images].map((image) => ({
        width: image.getAttribute('width'),
        height: image.getAttribute('height'),
        priority: image.fetchPriority,
        lazy: image.loading === 'lazy',
        inView: image.getBoundingClientRect().top < window.innerHeight,
        source: image.currentSrc,
      })),
    );
    const lead = pictures.find((picture) => picture.inView);
    assert.equal(lead?.priority, 'high');
    assert.ok(!lead.lazy && lead.source.endsWith('.webp'), JSON.stringify(lead));
    for (const picture of pictures) assert.ok(picture.width > 0 && picture.height > 0, JSON.stringify(picture));
    const shift = await visitor.page.evaluate(() => new Promise((done) => {
      let sum = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value; })).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done(sum), 200);
    }));
    assert.ok(shift < 0.1, `layout shift ${shift}`);
  }
  await visitor.close();
});
