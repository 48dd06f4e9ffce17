// Pages on paper: a product is one sheet in which the Persian text can be found again, a list is a table.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openPage, start } from './browser.mjs';
import { entries, languages } from './site.mjs';

let site;
let folder;
before(async () => {
  site = await start();
  folder = mkdtempSync(join(tmpdir(), 'karvan-print-'));
});
after(async () => {
  rmSync(folder, { recursive: true });
  await site.close();
});

const words = { fa: ['صافی', 'دیالیز', 'زیست'], en: ['dialyser', 'Zistpala', 'FOB'] };

for (const [language, expected] of Object.entries(words)) {
  test(`a product in ${language} prints to one sheet whose text can be copied`, async () => {
    const visitor = await openPage(site);
    await visitor.visit(`${language}/products/hollow-fibre-dialyser/`);
    const file = join(folder, `${language}.pdf`);
    writeFileSync(file, await visitor.page.pdf({ format: 'A4', preferCSSPageSize: true }));
    await visitor.page.emulateMedia({ media: 'print' });
    for (const hidden of ['header.top nav', '.ask-bar', '.skip']) {
      const element = visitor.page.locator(hidden).first();
      if (await element.count()) assert.equal(await element.isVisible(), false, `${hidden} is of no use on paper`);
    }
    assert.equal(await visitor.page.locator('.qr').first().isVisible(), true, 'the code leads back to the page');
    await visitor.close();
    const facts = spawnSync('pdfinfo', [file], { encoding: 'utf8' }).stdout;
    const sheets = Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1]);
    assert.equal(sheets, 1);
    const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    // Presentation forms are folded, as a search in a reader does; marks of direction are not text.
    const text = stdout.normalize('NFKC').replace(/[\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g, '');
    for (const word of expected) assert.ok(text.includes(word), `${word} is not in the PDF:\n${text.slice(0, 600)}`);
  });
}

test('nearly every product fits on one sheet', async () => {
  // What is left of A4 inside the margins, at 96 points to the inch.
  const [width, height] = [184, 281].map((millimetres) => Math.floor((millimetres / 25.4) * 96));
  const visitor = await openPage(site, { viewport: { width, height } });
  await visitor.page.emulateMedia({ media: 'print' });
  const products = entries.filter((entry) => entry.startsWith('products/'));
  const long = [];
  for (const [at, entry] of products.entries()) {
    const address = `${languages[at % languages.length]}/${entry}`;
    await visitor.visit(address);
    const used = await visitor.page.evaluate(() => document.body.getBoundingClientRect().height);
    if (used > height) long.push(`${address}: ${used} of ${height}`);
  }
  await visitor.close();
  assert.ok(long.length <= products.length / 20, `\n${long.join('\n')}`);
});

test('a list prints as a table and a company as a profile, without what is pressed', async () => {
  const visitor = await openPage(site, { viewport: { width: 695, height: 1062 } });
  await visitor.page.emulateMedia({ media: 'print' });
  for (const language of languages) {
    await visitor.visit(`${language}/products/`);
    const { page } = visitor;
    const rows = await page.locator('.results .card').evaluateAll((cards) => cards.map((card) => {
      const left = (selector) => Math.round(card.querySelector(selector)?.getBoundingClientRect().left ?? -1);
      return { height: card.getBoundingClientRect().height, name: left('.card-name'), ready: left('.c-1'), least: left('.c-3') };
    }));
    assert.ok(rows.length > 10 && rows.every(({ height }) => height < 90), JSON.stringify(rows));
    for (const column of ['name', 'ready', 'least']) {
      const known = new Set(rows.map((row) => row[column]).filter((left) => left >= 0));
      // Rows that are read from the right end where they begin; their left ends differ with the words.
      if (language === 'en') assert.equal(known.size, 1, `${column}: ${[...known]}`);
    }
    for (const path of ['products/', 'companies/zistpala-mehr/']) {
      await visitor.visit(`${language}/${path}`);
      assert.equal(await page.locator('.pick, .share, .picks, .facets, .ask').locator('visible=true').count(), 0, path);
    }
  }
  await visitor.close();
});
