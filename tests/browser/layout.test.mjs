// What a visitor sees at the widths of a phone and a desk, and that nothing goes wrong while it is drawn.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPage, start } from './browser.mjs';
import { kindsOfPage, languages, samplePages } from './site.mjs';

let site;
before(async () => { site = await start(); });
after(() => site.close());

const statusOf = (address) => (address === '404.html' ? 404 : 200);
// The server answers 404.html itself like any file; a missing page is what shows it.
const addressOf = (address) => (address === '404.html' ? 'en/no/such/page/' : address);

for (const width of [320, 390, 1280]) {
  for (const colorScheme of width === 320 ? ['light'] : ['light', 'dark']) {
    test(`pages fit ${width} px, load nothing else and complain of nothing (${colorScheme})`, async () => {
      const visitor = await openPage(site, { viewport: { width, height: 844 }, colorScheme });
      const wrong = [];
      for (const address of samplePages) {
        await visitor.visit(addressOf(address), statusOf(address));
        const overflow = await visitor.page.evaluate(() => {
          const root = document.documentElement;
          const over = root.scrollWidth - window.innerWidth;
          if (over <= 0) return null;
          const wide = [...document.body.querySelectorAll('*')].filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && (box.right > window.innerWidth + 0.5 || box.left < -0.5);
          });
          const name = (element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
          const named = wide.slice(0, 3).map((element) => `${name(element.parentElement)} ${name(element)} ${element.textContent.slice(0, 30)}`);
          return `${over} px too wide: ${named.join(', ')}`;
        });
        if (overflow) wrong.push(`${address || '/'}: ${overflow}`);
        wrong.push(...visitor.complaints.map((complaint) => `${address || '/'}: ${complaint}`));
      }
      await visitor.close();
      assert.equal(wrong.length, 0, `\n${wrong.slice(0, 30).join('\n')}`);
    });
  }
}

for (const width of [390, 1280]) {
  test(`the language switch lands on the same entry and back at ${width} px`, async () => {
    const visitor = await openPage(site, { viewport: { width, height: 844 } });
    for (const path of [kindsOfPage.home, kindsOfPage.products, kindsOfPage.companies, kindsOfPage.markets, kindsOfPage.lists].flat()) {
      await visitor.visit(`fa/${path}`);
      for (const language of ['en', 'fa']) {
        const link = visitor.page.locator(`header a[hreflang="${language}"]`);
        assert.ok(await link.isVisible(), `the switch shows on fa/${path}`);
        await Promise.all([visitor.page.waitForURL(`**/${language}/${path}`), link.click()]);
        const { lang, dir } = await visitor.page.evaluate(() => ({ lang: document.documentElement.lang, dir: getComputedStyle(document.body).direction }));
        assert.deepEqual({ lang, dir }, { lang: language, dir: language === 'fa' ? 'rtl' : 'ltr' });
      }
    }
    await visitor.close();
  });
}

test('scripts take nothing away from what pages show without them', async () => {
  const [on, off] = [await openPage(site), await openPage(site, { javaScriptEnabled: false })];
  // One page of each kind: the first of its list, in both languages, and the two that have none.
  const one = Object.values(kindsOfPage).flatMap(([first]) => languages.map((language) => `${language}/${first}`));
  for (const address of [...one, '', '404.html']) {
    const shown = [];
    for (const visitor of [on, off]) {
      await visitor.visit(addressOf(address), statusOf(address));
      // A script puts a box in the place of the link to the search page, and adds controls of its own elsewhere.
      const replaced = await visitor.page.locator('.to-search').allInnerTexts();
      const text = await visitor.page.locator('body').innerText();
      shown.push(text.split('\n').map((line) => line.trim()).filter((line) => line && !replaced.includes(line)));
      assert.deepEqual(visitor.complaints, [], address);
    }
    const [withScripts, without] = shown;
    assert.ok(without.length > 2, `${address} is empty`);
    let from = 0;
    for (const line of without) {
      const at = withScripts.indexOf(line, from);
      assert.ok(at >= 0, `${address}: “${line}” is gone`);
      from = at + 1;
    }
  }
  await on.close();
  await off.close();
});

test('the skip link shows when it has the focus and leads to the text', async () => {
  const visitor = await openPage(site);
  for (const language of languages) {
    await visitor.visit(`${language}/${kindsOfPage.products[0]}`);
    await visitor.page.keyboard.press('Tab');
    const link = visitor.page.locator(':focus');
    assert.equal(await link.getAttribute('href'), '#main');
    // It slides in; what counts is where it comes to rest.
    await link.evaluate((element) => Promise.all(element.getAnimations().map((one) => one.finished)));
    const box = await link.boundingBox();
    assert.ok(box.width > 20 && box.height > 20 && box.x >= 0 && box.y >= 0, JSON.stringify(box));
  }
  await visitor.close();
});
