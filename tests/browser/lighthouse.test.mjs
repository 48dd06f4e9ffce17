// What Lighthouse says of the pages that a buyer meets first, on the phone that it imitates: at least 95 of 100.
//
// Its judgement of speed is measured three times and takes minutes, so that it is part of `tests/run --long` alone
// (KARVAN_LONG=yes); accessibility, good practice and what search engines ask for are looked at every time.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { executable } from './browser.mjs';
import { languages, serve } from './site.mjs';

const pages = ['', 'products/', 'products/hollow-fibre-dialyser/', 'companies/zistpala-mehr/', 'markets/om/'];
const least = 95;
const isLong = process.env.KARVAN_LONG === 'yes';
const categories = ['accessibility', 'best-practices', 'seo', ...(isLong ? ['performance'] : [])];
const runs = isLong ? 3 : 1;

let chrome;
let server;

before(async () => {
  server = await serve(undefined, { compressed: true });
  chrome = await launch({
    chromePath: executable(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    logLevel: 'silent',
  });
});

after(async () => {
  await chrome?.kill();
  server?.close();
});

const median = (numbers) => numbers.toSorted((one, two) => one - two)[Math.floor(numbers.length / 2)];

for (const language of languages) {
  for (const path of pages) {
    test(`Lighthouse gives ${language}/${path} at least ${least} in ${categories.join(', ')}`, async () => {
      const seen = [];
      for (let run = 0; run < runs; run += 1) {
        const { lhr } = await lighthouse(`${server.origin}/${language}/${path}`, {
          port: chrome.port,
          onlyCategories: categories,
          logLevel: 'silent',
        });
        assert.equal(lhr.runtimeError, undefined);
        seen.push(lhr);
      }
      const last = seen.at(-1);
      for (const category of categories) {
        const score = Math.round(100 * median(seen.map((lhr) => lhr.categories[category].score)));
        const failed = last.categories[category].auditRefs
          .filter(({ id, weight }) => weight > 0 && last.audits[id].score !== null && last.audits[id].score < 0.9)
          .map(({ id }) => id);
        assert.ok(score >= least, `${category}: ${score}; ${failed.join(', ')}`);
        if (isLong) console.log(`# ${language}/${path} ${category} ${score}`);
      }
    });
  }
}
