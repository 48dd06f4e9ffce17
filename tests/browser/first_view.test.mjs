// What a buyer on a slow line waits for: all bytes of the first view of a product page, and of its picture alone.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openPage, start } from './browser.mjs';
import { entries, languages } from './site.mjs';

const KB = 1000;
let site;
before(async () => { site = await start(); });
after(() => site.close());

const products = entries.filter((entry) => entry.startsWith('products/'));

// A phone's screen has two or three points to a pixel, and asks for larger pictures.
for (const [name, options] of Object.entries({
  'phone of 390 px': { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  'desk of 1280 px': { viewport: { width: 1280, height: 800 } },
})) {
  test(`the first view of every product is at most 150 KB on a ${name}`, async () => {
    const visitor = await openPage(site, options);
    const heavy = [];
    for (const language of languages) {
      for (const entry of products) {
        const loaded = [];
        const remember = async (response) => loaded.push({ url: response.url(), body: await response.body() });
        visitor.page.on('response', remember);
        await visitor.visit(`${language}/${entry}`);
        await visitor.page.waitForLoadState('networkidle');
        visitor.page.off('response', remember);
        const first = await visitor.page.evaluate(() => {
          const inView = [...document.images].filter((image) => image.getBoundingClientRect().top < window.innerHeight);
          return inView.map((image) => image.currentSrc);
        });
        // Pictures below the fold come when they are scrolled to; Chromium fetches some of them early.
        const counted = loaded.filter(({ url }) => !/\.(webp|jpg|png)$/.test(url) || first.includes(url));
        // Any host compresses text; pictures and fonts are compressed already.
        const bytes = ({ url, body }) => (/\.(webp|jpg|png|woff2)$/.test(url) ? body.length : gzipSync(body).length);
        const total = counted.reduce((sum, one) => sum + bytes(one), 0);
        const pictures = counted.filter(({ url }) => /\.(webp|jpg|png)$/.test(url)).map(bytes);
        if (total > 150 * KB) heavy.push(`${language}/${entry}: ${total} bytes, pictures ${pictures}`);
        else if (Math.max(0, ...pictures) > 90 * KB) heavy.push(`${language}/${entry}: a picture of ${Math.max(...pictures)} bytes`);
        if (language === 'en' && loaded.some(({ url }) => url.endsWith('.woff2'))) {
          // A Persian name on an English page may need the font; without one it is wasted.
          const persian = await visitor.page.evaluate(() => /[\u0600-\u06ff]/.test(document.body.innerText));
          if (!persian) heavy.push(`${language}/${entry}: loads a font for nothing`);
        }
      }
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
