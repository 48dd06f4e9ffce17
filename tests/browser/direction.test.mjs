// Codes, numbers and Latin names in the order in which they are drawn. The characters of an isolated text must stand
// one after another from left to right, whatever stands around it: measured, not believed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPage, start } from './browser.mjs';
import { entries, languages } from './site.mjs';

let site;
before(async () => { site = await start(); });
after(() => site.close());

/**
 * Runs in the page. Every left-to-right isolate is looked at: within a line, the boxes of its characters must follow
 * one another from left to right without a gap or anything foreign between them. Returns what is wrong and what was
 * looked at.
 */
function measure(selector) {
  const wrong = [];
  const seen = [];
  for (const element of document.querySelectorAll(selector)) {
    if (!element.checkVisibility()) continue;
    const text = element.textContent.trim();
    // A text with right-to-left letters in it is drawn in its own order.
    if (text === '' || /[\u0590-\u08ff]/.test(text)) continue;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const boxes = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < node.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        // White space at a line's end has no box of its own.
        const box = [...range.getClientRects()].find((rect) => rect.width > 0);
        if (box) boxes.push({ letter: node.data[at], left: box.left, right: box.right, top: box.top, bottom: box.bottom });
      }
    }
    for (let at = 1; at < boxes.length; at += 1) {
      const [a, b] = [boxes[at - 1], boxes[at]];
      const sameLine = b.top < a.bottom && a.top < b.bottom;
      // Kerning may draw a letter a little back; a padded box inside may leave a little room.
      if (sameLine && (b.left < a.right - 2 || b.left > a.right + 12)) {
        wrong.push(`“${text}”: ${b.letter} stands at ${b.left.toFixed(1)} after ${a.letter}, which ends at ${a.right.toFixed(1)}`);
        break;
      }
    }
    seen.push(text);
  }
  return { wrong, seen };
}

const products = entries.filter((entry) => entry.startsWith('products/'));
const companies = entries.filter((entry) => entry.startsWith('companies/'));
// Every fourth product and company has all kinds of codes among them, and every page looks alike.
const measured = [...products.filter((_, at) => at % 4 === 0), 'products/hollow-fibre-dialyser/', ...companies.filter((_, at) => at % 4 === 0)];

for (const language of languages) {
  for (const width of [390, 1280]) {
    test(`isolated codes are drawn from left to right in ${language} at ${width} px`, async () => {
      const visitor = await openPage(site, { viewport: { width, height: 844 } });
      const all = new Set();
      const problems = [];
      for (const entry of measured) {
        await visitor.visit(`${language}/${entry}`);
        const { wrong, seen } = await visitor.page.evaluate(measure, 'bdi[dir=ltr], [dir=ltr] bdi:not([dir]), .code, .ltr');
        problems.push(...wrong.map((problem) => `${language}/${entry}: ${problem}`));
        seen.forEach((text) => all.add(text));
      }
      await visitor.close();
      assert.equal(problems.length, 0, `\n${problems.slice(0, 20).join('\n')}`);
      // The kinds of text that break without isolation, each found on a page.
      const kinds = {
        'HS code': /^\d{4}\.?\d{2}$/,
        'phone number': /^\+\d[\d\s]+\d$/,
        'mail address': /^[^ @]+@[^ @]+\.example$/,
        ...(language === 'fa' ? { 'delivery term': /\b(FCA|FOB|EXW|CPT|CIP|DAP|DPU|DDP|FAS|CFR|CIF)\b/, 'standard or model': /^[A-Z]+[- ]?\d/ } : {}),
      };
      for (const [kind, pattern] of Object.entries(kinds)) {
        assert.ok([...all].some((text) => pattern.test(text)), `no ${kind} was found among ${[...all].slice(0, 40).join(' | ')}`);
      }
    });
  }
}

test('the facts of one product stand in the right order', async () => {
  const visitor = await openPage(site, { viewport: { width: 1280, height: 844 } });
  for (const language of languages) {
    await visitor.visit(`${language}/products/hollow-fibre-dialyser/`);
    for (const code of ['842129', '6260000110015', 'HF-180', 'ZP-HF180-S', 'FOB']) {
      const drawn = await visitor.page.evaluate((text) => {
        // The text as drawn: its characters in the order of their left edges.
        const plain = (value) => value.replace(/[.\s\u2066-\u2069]/g, '');
        const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!plain(node.data).includes(text) || !node.parentElement.checkVisibility()) continue;
          const letters = [...node.data].map((letter, at) => {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            return { letter, box: range.getClientRects()[0] };
          });
          const drawn = letters.filter(({ box }) => box?.width > 0).sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
          return plain(drawn.map(({ letter }) => letter).join(''));
        }
        return null;
      }, code);
      assert.ok(drawn?.includes(code), `${code} is drawn as ${drawn} in ${language}`);
    }
  }
  await visitor.close();
});
