// The portable edition as a buyer gets it: opened from a disk, with the network off. Chromium reads no file for a script
// there and runs no module.
//
// KARVAN_PORTABLE names the folder; `tests/run` builds it.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { launch, openPage } from './browser.mjs';

const folder = process.env.KARVAN_PORTABLE && resolve(process.env.KARVAN_PORTABLE);
const skip = folder ? false : 'KARVAN_PORTABLE names no folder';
// A folder as people call theirs, with what addresses write otherwise.
const place = mkdtempSync(join(tmpdir(), 'karvan-'));
const shown = join(place, 'کاتالوگ من #1');
if (folder) symlinkSync(folder, shown);
const base = folder && pathToFileURL(shown).href;
const languages = ['fa', 'en'];
const sizes = [[390, 844], [1280, 800]];
const chosen = ['hollow-fibre-dialyser', 'hdpe-pressure-pipe', 'blood-bank-refrigerator'];
const box = 'form.wrap input[type=search]';

let browser;
before(async () => { browser = await launch(); });
after(async () => {
  await browser.close();
  rmSync(place, { recursive: true });
});

/** A visitor without a network; what is asked of any host is a complaint. */
const open = (options) => openPage({ browser, origin: 'null', base }, { viewport: { width: 1280, height: 800 }, offline: true, ...options });
const settled = async (page) => {
  await page.waitForTimeout(60);
  await page.waitForFunction(() => document.querySelector('[data-settled]')?.dataset.settled === location.search);
};
/** `products/nano-filter` of the address of its page on the disk. */
const entryOf = (address) => address.slice(base.length).replace(/^\/[a-z]+\//, '').replace(/\/index\.html.*$/, '');
const found = async (page) => (await page.$$eval('.hits h2 a', (links) => links.map((link) => link.href))).map(entryOf);
const search = async (visitor, language, asked) => {
  await visitor.visit(`${language}/search/index.html?${new URLSearchParams(asked)}`);
  await settled(visitor.page);
  return found(visitor.page);
};
const withoutSideways = (page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

for (const language of languages) {
  for (const [width, height] of sizes) {
    test(`clicks lead from the first page to a product in ${language} at ${width} px`, { skip }, async () => {
      const visitor = await open({ viewport: { width, height } });
      const { page } = visitor;
      await visitor.visit('index.html');
      await page.click(`.doors a[hreflang=${language}]`);
      await page.waitForURL(`**/${language}/index.html`);
      await page.click(`.menu a[href$="${language}/products/index.html"]`);
      await page.waitForURL('**/products/index.html');
      await page.locator('.card .card-name a').first().click();
      await page.waitForURL(/\/products\/[a-z0-9-]+\/index\.html$/);
      assert.ok(await page.locator('[data-product] h1').isVisible());
      // Fonts and pictures have come.
      const fonts = await page.evaluate(() => document.fonts.ready.then((all) => [...all].map((font) => font.status)));
      if (language === 'fa') assert.ok(fonts.includes('loaded'), `${fonts}`);
      assert.ok(await page.locator('.product-show img').first().evaluate((picture) => picture.complete && picture.naturalWidth > 0));
      const [, product] = /products\/([a-z0-9-]+)\//.exec(page.url());
      const other = language === 'fa' ? 'en' : 'fa';
      await page.click(`.langs a[hreflang=${other}]`);
      await page.waitForURL(`**/${other}/products/${product}/index.html`);
      assert.ok(await withoutSideways(page));
      // The box at the head of every page leads to the search page.
      await page.fill('.top input[type=search]', 'HF-180');
      await page.press('.top input[type=search]', 'Enter');
      await page.waitForURL(`**/${other}/search/index.html?q=HF-180`);
      await settled(page);
      assert.deepEqual(await found(page), ['products/hollow-fibre-dialyser']);
      await page.click('.hits h2 a');
      await page.waitForURL('**/products/hollow-fibre-dialyser/index.html');
      assert.deepEqual(visitor.complaints, []);
      await visitor.close();
    });

    test(`products are compared and asked for in ${language} at ${width} px`, { skip }, async () => {
      const visitor = await open({ viewport: { width, height } });
      const { page } = visitor;
      for (const id of chosen) {
        await visitor.visit(`${language}/products/${id}/index.html`);
        const ticks = page.locator(`[data-product="${id}"]`).first().locator('.pick input');
        await ticks.nth(0).check();
        await ticks.nth(1).check();
      }
      await page.locator('.picks a').first().click();
      await page.waitForSelector('.versus tbody');
      assert.ok(page.url().endsWith(`${language}/compare/index.html?p=${chosen.join(',')}`), page.url());
      const table = page.locator('.versus');
      assert.equal(await table.locator('thead th[scope=col]').count(), chosen.length + 1);
      assert.match(await table.innerText(), /FOB/);
      assert.match(await table.innerText(), /8421\.29/);
      assert.ok(await table.locator('tr.differs .unlike').count() > 3);
      assert.ok(await withoutSideways(page));
      // What is compared is what the pages say, under their own headings.
      const groups = await table.locator('th.group').allInnerTexts();
      assert.ok(new Set(groups).size === groups.length && groups.length >= 3, `${groups}`);
      // Links out of the table lead to pages.
      const links = await table.locator('a').evaluateAll((all) => all.map((link) => link.href));
      assert.ok(links.length > 5 && links.every((link) => link.endsWith('.html')), `${links}`);
      const other = language === 'fa' ? 'en' : 'fa';
      await page.click(`.langs a[hreflang=${other}]`);
      await page.waitForSelector('.versus tbody');
      assert.ok(page.url().includes(`/${other}/compare/index.html?p=${chosen.join(',')}`), page.url());

      await visitor.visit(`${language}/index.html`);
      await page.locator('.picks a').nth(1).click();
      await page.waitForSelector('#wanted:not([aria-busy]) .wanted li');
      assert.equal(await page.locator('.wanted li').count(), chosen.length);
      assert.equal(await page.locator('.wanted input').first().inputValue(), language === 'fa' ? '۴۸۰' : '480');
      await page.locator('[name=country]').fill('Oman');
      await page.locator('[name=name]').fill('Jane Doe');
      const letters = page.locator('#letters > li');
      assert.equal(await letters.count(), 3, 'three makers');
      const mail = decodeURIComponent(await letters.first().locator('a[href^="mailto:"]').getAttribute('href'));
      for (const said of ['export@zistpala-mehr.example?subject=', 'HF-180', 'Oman', 'Jane Doe']) assert.ok(mail.includes(said), mail);
      assert.ok(!mail.includes('file:'), 'nobody else has this disk');
      assert.match(await letters.first().locator('h3 a').getAttribute('href'), /^file:.*\/companies\/zistpala-mehr\/index\.html$/);
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button[value=csv]').click()]);
      const csv = readFileSync(await download.path(), 'utf8');
      assert.equal(csv.trim().split('\r\n').length, chosen.length + 1, csv);
      assert.ok(csv.startsWith('\ufeff') && csv.includes('HF-180'), csv);
      // Kept for the next visit.
      await page.reload();
      await page.waitForSelector('#wanted:not([aria-busy]) .wanted li');
      assert.equal(await page.locator('[name=country]').inputValue(), 'Oman');
      assert.deepEqual(visitor.complaints, []);
      await visitor.close();
    });

    test(`filters combine, count and stand in the address in ${language} at ${width} px`, { skip }, async () => {
      const visitor = await open({ viewport: { width, height } });
      const { page } = visitor;
      assert.equal((await search(visitor, language, { what: 'products', market: 'om' })).length, 10);
      const told = await page.textContent('[role=status]');
      // The list of that value says the same.
      await visitor.visit(`${language}/products/by/market/om/index.html`);
      const [count] = /[0-9۰-۹]+/.exec(await page.textContent('.tools-count'));
      assert.ok(told.includes(count), `${told}: ${count}`);
      await page.click('.tools .more');
      await settled(page);
      assert.ok(page.url().endsWith('/search/index.html?what=products&market=om'), page.url());
      const toFacets = page.locator('.to-facets');
      if (await toFacets.isVisible()) await toFacets.click();
      await page.click('[data-facet=scheme] summary');
      await settled(page);
      const scheme = page.locator('[data-facet=scheme] li:not([hidden]) a').first();
      const promised = await scheme.locator('i').textContent();
      assert.ok((await page.locator('[data-facet=scheme] li[hidden]').count()) > 0, 'nothing is empty');
      await scheme.click();
      await settled(page);
      assert.ok((await page.textContent('[role=status]')).includes(promised), promised);
      const here = await found(page);
      await page.reload();
      await settled(page);
      assert.deepEqual(await found(page), here);
      assert.equal(await page.locator('.chip').count(), 3);
      await page.goBack();
      await settled(page);
      assert.equal(await page.locator('.chip').count(), 2);
      assert.ok(await withoutSideways(page));
      assert.deepEqual(visitor.complaints, []);
      await visitor.close();
    });
  }
}

// Of the queries of the search page those that ask for what a summary or a fact says: the index has neither.
const inTexts = new Set(['آب شیرین کن', 'desalination']);
const queries = readFileSync(new URL('../search/queries.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([language, query, entries]) => ({ language, query, entries: entries.split(', ') }))
  .filter(({ query }) => !inTexts.has(query));

for (const language of languages) {
  test(`names, codes and other spellings find what they should first in ${language}`, { skip }, async () => {
    const visitor = await open();
    const { page } = visitor;
    await visitor.visit(`${language}/search/index.html`);
    const wrong = [];
    for (const { query, entries } of queries.filter((one) => one.language === language)) {
      await page.fill(box, query);
      await page.waitForFunction((query) => new URLSearchParams(location.search).get('q') === query, query);
      await settled(page);
      const there = await found(page);
      const first = entries.filter((entry) => !entry.startsWith('~'));
      const near = entries.filter((entry) => entry.startsWith('~')).map((entry) => entry.slice(1));
      if (!first.every((entry) => there.slice(0, first.length).includes(entry)) || !near.every((entry) => there.includes(entry))) {
        wrong.push(`${query}: ${entries} wanted, ${there.slice(0, 6)} found`);
      }
    }
    assert.deepEqual(visitor.complaints, []);
    await visitor.close();
    assert.equal(wrong.length, 0, `\n${wrong.join('\n')}`);
  });
}

test('nothing is loaded for a search before somebody searches', { skip }, async () => {
  const visitor = await open();
  const { page } = visitor;
  const asked = [];
  page.on('request', (request) => { if (request.url().includes('/search/fa/')) asked.push(basename(request.url())); });
  await visitor.visit('fa/search/index.html');
  await settled(page);
  assert.deepEqual(asked, []);
  // The first look into the box loads it, so that it is there when the first word is.
  await Promise.all([page.waitForEvent('requestfinished', (request) => request.url().endsWith('/pack-1.js')), page.focus(box)]);
  assert.deepEqual(asked, ['tables.js', 'pack-1.js']);
  await visitor.close();
});

test('a code is shown where it was looked for, and marked', { skip }, async () => {
  const visitor = await open();
  await search(visitor, 'fa', { q: '842129' });
  assert.match(await visitor.page.textContent('.hits li:first-child .note'), /8421\.29/);
  await search(visitor, 'fa', { q: 'زیست پالا' });
  const marks = await visitor.page.$$eval('.hits li:first-child h2 mark', (all) => all.map((mark) => mark.textContent.replace('\u200c', '')));
  assert.deepEqual(marks, ['زیست', 'پالا']);
  await visitor.close();
});

test('the keyboard alone searches, filters and opens a result', { skip }, async () => {
  const visitor = await open({ viewport: { width: 390, height: 844 } });
  const { page } = visitor;
  const until = async (reached) => {
    for (let steps = 0; steps < 80; steps++) {
      if (await page.evaluate(reached)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`never reached: ${reached}`);
  };
  await visitor.visit('en/index.html');
  await until(() => document.activeElement.matches('.top input[type=search]'));
  await page.keyboard.type('pump');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/search/index.html?q=pump');
  await settled(page);
  await until(() => document.activeElement.matches('.to-facets'));
  await page.keyboard.press('Enter');
  await until(() => document.activeElement.matches('[data-facet=market] summary'));
  await page.keyboard.press('Enter');
  await settled(page);
  await until(() => document.activeElement.matches('[data-facet=market] li a'));
  await page.keyboard.press('Enter');
  await settled(page);
  await until(() => document.activeElement.matches('.facets-done'));
  await page.keyboard.press('Enter');
  await until(() => document.activeElement.matches('.hits h2 a'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/(products|companies)\/[a-z0-9-]+\/index\.html$/);
  await visitor.close();
});

test('what is found, and that nothing is, is said', { skip }, async () => {
  const visitor = await open();
  const said = async (language, q) => {
    await search(visitor, language, { q });
    return (await visitor.page.textContent('[role=status]')).trim();
  };
  assert.equal(await said('en', 'ZP-HF180-S'), '1 result');
  assert.match(await said('fa', 'خورشیدی'), /^[۰-۹]+ نتیجه$/);
  assert.match(await said('en', 'qwxyz'), /^Nothing was found for “qwxyz”/);
  assert.match(await said('en', 'dialyser qwxyz'), /^No entry has all these words\. These have “dialyser”\./);
  await visitor.close();
});

test('a product that is gone stays in the letter under its name', { skip }, async () => {
  const visitor = await open();
  const { page } = visitor;
  await visitor.visit(`en/compare/index.html?p=${chosen[0]},gone-away`);
  await page.waitForSelector('.versus tbody');
  assert.match(await page.locator('.versus thead').innerText(), /could not be read/);
  await visitor.close();
});

test('without scripts lists and links lead everywhere', { skip }, async () => {
  const visitor = await open({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const { page } = visitor;
  for (const language of languages) {
    await visitor.visit(`${language}/search/index.html`);
    assert.equal(await page.locator('input, button').count(), 0);
    await page.locator('[data-facet=market] summary').click();
    await page.locator('[data-facet=market] a[data-value=om]').click();
    assert.ok(page.url().endsWith(`/${language}/products/by/market/om/index.html`), page.url());
    await page.locator('.card .card-name a').first().click();
    assert.match(page.url(), /\/products\/[a-z0-9-]+\/index\.html$/);
    await page.click('.top a.to-search');
    assert.ok(page.url().endsWith(`/${language}/search/index.html`), page.url());
  }
  assert.deepEqual(visitor.complaints, []);
  await visitor.close();
});

test('axe finds nothing on the search page', { skip }, async () => {
  const wrong = [];
  for (const [width, height] of sizes) {
    const visitor = await open({ viewport: { width, height }, reducedMotion: 'reduce' });
    for (const language of languages) {
      for (const asked of [{}, { q: 'HF-180' }, { market: 'om', size: 'medium' }]) {
        await search(visitor, language, asked);
        await visitor.page.evaluate(axe.source);
        const { violations } = await visitor.page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
        wrong.push(...violations.map(({ id, nodes }) => `${language} ${width} ${JSON.stringify(asked)}: ${id}: ${nodes[0].target}`));
      }
    }
    await visitor.close();
  }
  assert.deepEqual(wrong, []);
});
