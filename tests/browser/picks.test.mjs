// Comparing products, the inquiry basket, passing pages on: with a mouse, with the keyboard alone, on a phone, in a
// browser that keeps nothing, and without a script.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { openPage, start } from './browser.mjs';
import { html } from './site.mjs';

let site;
before(async () => { site = await start(); });
after(() => site.close());

const chosen = ['hollow-fibre-dialyser', 'hdpe-pressure-pipe', 'blood-bank-refrigerator'];
const sizes = [[390, 844], [1280, 800]];
const card = (page, id) => page.locator(`[data-product="${id}"]`).first();
const tick = (page, id, at) => card(page, id).locator('.pick input').nth(at);
const [COMPARE, BASKET] = [0, 1];

/** Opens a page in a browser that already remembers these products. */
async function filled(options, names = chosen) {
  const visitor = await openPage(site, options);
  const entries = names.map((id) => ({ id, name: id }));
  await visitor.page.addInitScript((all) => {
    if (!localStorage.length) localStorage.setItem('karvan / ', JSON.stringify(all));
  }, { compare: entries, basket: entries, buyer: { name: 'Jane Doe', company: 'Acme Trading' } });
  return visitor;
}

const withoutSideways = (page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

for (const language of ['fa', 'en']) {
  for (const [width, height] of sizes) {
    test(`products are ticked on pages and compared in ${language} at ${width} px`, async () => {
      const visitor = await openPage(site, { viewport: { width, height } });
      const { page } = visitor;
      for (const id of chosen) {
        await visitor.visit(`${language}/products/${id}/`);
        await tick(page, id, COMPARE).check();
      }
      assert.match(await page.locator('.picks').innerText(), language === 'fa' ? /۳/ : /3/);
      await page.locator('.picks a').first().click();
      await page.waitForSelector('.versus tbody');
      assert.equal(await page.locator('.versus thead th[scope=col]').count(), chosen.length + 1);
      assert.ok(page.url().endsWith(`${language}/compare/?p=${chosen.join(',')}`), page.url());
      assert.ok(await withoutSideways(page), 'the page itself does not scroll sideways');
      // Facts agree with the product's own page.
      assert.match(await page.locator('.versus').innerText(), /FOB/);
      const same = page.locator('.versus tr.same');
      assert.ok(await page.locator('.versus tr.differs .unlike').count() > 3);
      assert.ok(await same.count() > 0, 'all are made in one country');
      await page.locator('#chosen .tools input').check();
      assert.equal(await same.first().isVisible(), false);
      // The same in the other language, by the switch.
      const other = language === 'fa' ? 'en' : 'fa';
      await page.locator(`.langs a[hreflang=${other}]`).click();
      await page.waitForSelector('.versus tbody');
      assert.ok(page.url().includes(`/${other}/compare/?p=${chosen.join(',')}`), page.url());
      await page.locator('.versus thead .copy').first().click();
      await page.waitForFunction(() => document.querySelectorAll('.versus thead th').length === 3);
      assert.ok(page.url().endsWith(`?p=${chosen.slice(1).join(',')}`), page.url());
      assert.deepEqual(visitor.complaints, []);
      await visitor.close();
    });

    test(`the basket writes letters in ${language} at ${width} px`, async () => {
      const visitor = await filled({ viewport: { width, height } });
      const { page } = visitor;
      await visitor.visit(`${language}/basket/`);
      await page.waitForSelector('#wanted:not([aria-busy]) .wanted li');
      assert.equal(await page.locator('.wanted li').count(), chosen.length);
      assert.ok(await withoutSideways(page));
      // What the maker's page says is there to begin with.
      assert.equal(await page.locator('.wanted input').first().inputValue(), language === 'fa' ? '۴۸۰' : '480');
      assert.equal(await page.locator('[name=name]').inputValue(), 'Jane Doe');
      await page.locator('.wanted input').first().fill('=1200');
      await page.locator('[name=country]').fill('Oman');
      await page.locator('[name=term]').selectOption('FCA');
      const letters = page.locator('#letters > li');
      assert.equal(await letters.count(), 3, 'three makers');
      const mail = decodeURIComponent(await letters.first().locator('a[href^="mailto:"]').getAttribute('href'));
      for (const said of ['export@zistpala-mehr.example?subject=', 'HF-180', '=1200', 'Oman', 'FCA', 'Jane Doe', 'Acme Trading', `https://catalogue.example/${language}/products/hollow-fibre-dialyser/`]) {
        assert.ok(mail.includes(said), `${said} in ${mail}`);
      }
      assert.match(await letters.first().locator('a[href^="https://wa.me/"]').getAttribute('href'), /^https:\/\/wa\.me\/\d+\?text=/);
      // One letter to the hub names the makers.
      await page.locator('[name=to][value=hub]').check();
      assert.equal(await letters.count(), 1);
      assert.match(await letters.locator('textarea').inputValue(), language === 'fa' ? /سازنده: زیست/ : /Maker: Zistpala/);
      // A table that spreadsheets open right and do not run.
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button[value=csv]').click()]);
      const csv = readFileSync(await download.path(), 'utf8');
      assert.ok(csv.startsWith('\ufeff') && csv.includes("'=1200") && csv.endsWith('\r\n'), csv);
      assert.equal(csv.trim().split('\r\n').length, chosen.length + 1, csv);
      // It is there again after a visit elsewhere.
      await visitor.visit(`${language}/products/`);
      await visitor.visit(`${language}/basket/`);
      await page.waitForSelector('#wanted:not([aria-busy]) .wanted li');
      assert.equal(await page.locator('.wanted input').first().inputValue(), '=1200');
      assert.equal(await page.locator('[name=country]').inputValue(), 'Oman');
      await page.locator('button[value=clear]').click();
      assert.equal(await page.locator('#wanted .empty').isVisible(), true);
      assert.equal(await page.evaluate(() => localStorage.getItem('karvan / ').includes('Jane')), false);
      assert.deepEqual(visitor.complaints, []);
      await visitor.close();
    });
  }
}

test('a letter that is too long for a link is to be copied', async () => {
  const visitor = await filled({ viewport: { width: 1280, height: 800 } });
  const { page } = visitor;
  await visitor.visit('fa/basket/');
  await page.waitForSelector('#wanted:not([aria-busy]) .wanted li');
  await page.locator('[name=note]').fill('شرایط پرداخت و زمان تحویل را هم بنویسید. '.repeat(12));
  for (const href of await page.locator('#letters a').evaluateAll((links) => links.map((link) => link.href))) {
    assert.ok(href.length <= 2000, `${href.length} characters`);
  }
  assert.equal(await page.locator('#letters .note').first().isVisible(), true);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#letters button').first().click();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /شرایط پرداخت/);
  await visitor.close();
});

test('everything is done with the keyboard alone', async () => {
  const visitor = await openPage(site, { viewport: { width: 390, height: 844 } });
  const { page } = visitor;
  await visitor.visit('en/products/');
  for (const at of [0, 1]) {
    const boxes = page.locator('.card').nth(at).locator('.pick input');
    await page.locator('.card').nth(at).locator('.card-name a').focus();
    await page.keyboard.press('Tab');
    assert.ok(await boxes.nth(COMPARE).evaluate((box) => box === document.activeElement), 'the tick follows the name');
    await page.keyboard.press('Space');
    assert.ok(await boxes.nth(COMPARE).isChecked());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.ok(await boxes.nth(BASKET).isChecked());
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#wanted:not([aria-busy]) .wanted li');
  assert.ok(page.url().endsWith('/en/basket/'), page.url());
  await page.locator('.wanted input').first().focus();
  await page.keyboard.press('Shift+Tab');
  assert.equal(await page.evaluate(() => document.activeElement.matches('.wanted a')), true);
  await page.locator('.wanted .copy').first().focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('.wanted li').count(), 1);
  assert.equal(await page.evaluate(() => document.activeElement.matches('.wanted .copy')), true, 'focus is not lost');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'wanted');
  await visitor.close();
});

test('a fifth product is refused with a reason', async () => {
  const visitor = await filled({ viewport: { width: 1280, height: 800 } }, ['a', 'b', 'c', 'd']);
  const { page } = visitor;
  await visitor.visit('en/products/');
  const box = page.locator('.card .pick input').first();
  await box.click();
  assert.equal(await box.isChecked(), false);
  assert.match(await page.locator('.card output').first().innerText(), /At most 4/);
  await visitor.close();
});

test('a browser that keeps nothing remembers for the visit and says so', async () => {
  const visitor = await openPage(site, { viewport: { width: 390, height: 844 } });
  const { page } = visitor;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });
  });
  await visitor.visit(`en/products/${chosen[0]}/`);
  await tick(page, chosen[0], BASKET).check();
  await visitor.visit('en/basket/');
  await page.waitForSelector('#wanted:not([aria-busy]) .wanted li');
  assert.match(await page.locator('#wanted .notice').innerText(), /this visit only/);
  await page.locator('[name=name]').fill('Jane Doe');
  assert.equal(await page.evaluate(() => window.name.includes('Jane')), false, 'names are not left behind');
  assert.deepEqual(visitor.complaints, []);
  await visitor.close();
});

test('a product that is gone stays in the letter under its name', async () => {
  const visitor = await filled({ viewport: { width: 1280, height: 800 } }, [chosen[0], 'gone-away']);
  const { page } = visitor;
  await visitor.visit('en/basket/');
  await page.waitForSelector('#wanted:not([aria-busy]) .wanted li');
  assert.match(await page.locator('#letters').innerText(), /Simorgh export catalogue/);
  await visitor.visit(`en/compare/?p=${chosen[0]},gone-away`);
  await page.waitForSelector('.versus tbody');
  assert.match(await page.locator('.versus thead').innerText(), /could not be read/);
  await visitor.close();
});

test('a page is passed on with and without a script', async () => {
  for (const path of ['products/hollow-fibre-dialyser/', 'companies/zistpala-mehr/', 'products/']) {
    for (const language of ['fa', 'en']) {
      const text = html(`${language}/${path}`);
      for (const start of ['mailto:?subject=', 'https://wa.me/?text=', 'https://t.me/share/url?url=']) {
        assert.ok(text.includes(`href="${start}`) || text.includes(`href=${start}`), `${start} on ${language}/${path}`);
      }
    }
  }
  const visitor = await openPage(site, { viewport: { width: 390, height: 844 } });
  await visitor.visit('en/companies/zistpala-mehr/');
  await visitor.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.page.locator('.share .copy').click();
  assert.equal(await visitor.page.evaluate(() => navigator.clipboard.readText()), 'https://catalogue.example/en/companies/zistpala-mehr/');
  await visitor.close();
});

test('without a script nothing stands dead, and the pages say what to do', async () => {
  const visitor = await openPage(site, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  const { page } = visitor;
  for (const address of ['en/products/', 'en/products/hollow-fibre-dialyser/', 'fa/compare/', 'en/basket/', 'en/sectors/dialysis-and-blood/compare/']) {
    await visitor.visit(address);
    assert.equal(await page.locator('button, input, select, .pick, .picks').count(), 0, address);
  }
  await visitor.visit('en/compare/');
  await page.locator('main a[href*="/compare/"]').first().click();
  assert.ok(await page.locator('main table').count() >= 1);
  await visitor.close();
});

const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] };
for (const [width, colorScheme] of [[390, 'light'], [1280, 'dark']]) {
  test(`axe finds nothing on what scripts put there at ${width} px (${colorScheme})`, async () => {
    const visitor = await filled({ viewport: { width, height: 844 }, colorScheme, reducedMotion: 'reduce' });
    const empty = await openPage(site, { viewport: { width, height: 844 }, colorScheme });
    const found = [];
    for (const language of ['fa', 'en']) {
      for (const [path, who, ready] of [
        ['compare/', visitor, '.versus tbody'], ['basket/', visitor, '#wanted:not([aria-busy]) .wanted li'], ['products/', visitor, '.pick'],
        ['products/hollow-fibre-dialyser/', visitor, '.pick'], ['sectors/dialysis-and-blood/compare/', empty, 'table'],
        ['compare/', empty, '#chosen .empty'], ['basket/', empty, '#wanted .empty'],
      ]) {
        await who.visit(`${language}/${path}`);
        await who.page.waitForSelector(ready);
        await who.page.evaluate(axe.source);
        const { violations } = await who.page.evaluate((options) => window.axe.run(document, options), rules);
        for (const { id, nodes } of violations) {
          found.push(`${language}/${path}: ${id} (${nodes.length} times, such as ${nodes[0].target}: ${nodes[0].failureSummary})`);
        }
      }
    }
    await visitor.close();
    await empty.close();
    assert.equal(found.length, 0, `\n${found.slice(0, 20).join('\n')}`);
  });
}
