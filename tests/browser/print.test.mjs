// A product page on paper: a PDF in which the Persian text can be found again.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openPage, start } from './browser.mjs';

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
  test(`a product in ${language} prints to a few sheets whose text can be copied`, async () => {
    const visitor = await openPage(site);
    await visitor.visit(`${language}/products/hollow-fibre-dialyser/`);
    const file = join(folder, `${language}.pdf`);
    writeFileSync(file, await visitor.page.pdf({ format: 'A4', preferCSSPageSize: true }));
    await visitor.page.emulateMedia({ media: 'print' });
    for (const hidden of ['header.top nav', '.ask-bar', '.skip']) {
      const element = visitor.page.locator(hidden).first();
      if (await element.count()) assert.equal(await element.isVisible(), false, `${hidden} is of no use on paper`);
    }
    await visitor.close();
    const facts = spawnSync('pdfinfo', [file], { encoding: 'utf8' }).stdout;
    const sheets = Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1]);
    assert.ok(sheets >= 1 && sheets <= 5, `${sheets} sheets`);
    const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    // Presentation forms are folded, as a search in a reader does; marks of direction are not text.
    const text = stdout.normalize('NFKC').replace(/[\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g, '');
    for (const word of expected) assert.ok(text.includes(word), `${word} is not in the PDF:\n${text.slice(0, 600)}`);
  });
}
