// axe-core on one page of each kind, in both languages and both colour schemes: WCAG 2.2 AA and good practice.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { openPage, start } from './browser.mjs';
import { kindsOfPage, languages } from './site.mjs';

let site;
before(async () => { site = await start(); });
after(() => site.close());

const one = Object.values(kindsOfPage).map(([first]) => first);
const addresses = [...languages.flatMap((language) => one.map((path) => `${language}/${path}`)), '', '404.html'];

const everything = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
// Only colours change with the scheme.
const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

for (const [width, colorScheme, rules] of [
  [390, 'light', everything],
  [1280, 'light', everything],
  [1280, 'dark', colours],
]) {
  test(`axe finds nothing at ${width} px (${colorScheme})`, async () => {
    const visitor = await openPage(site, { viewport: { width, height: 844 }, colorScheme, reducedMotion: 'reduce' });
    const found = [];
    for (const address of addresses) {
      await visitor.visit(address);
      await visitor.page.evaluate(axe.source);
      const { violations } = await visitor.page.evaluate(
        (options) => window.axe.run(document, { ...options, resultTypes: ['violations'] }),
        rules,
      );
      for (const { id, help, nodes } of violations) {
        const [first] = nodes;
        const why = first.any?.[0]?.message ?? first.failureSummary;
        found.push(`${address || '/'}: ${id}: ${help} (${nodes.length} times, such as ${first.target}: ${why})`);
      }
    }
    await visitor.close();
    assert.equal(found.length, 0, `\n${found.slice(0, 30).join('\n')}`);
  });
}
