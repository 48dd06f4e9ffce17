// axe-core on the editions of the markets, each in the face that the brand has there: a palette of its own, an interface in
// the market's language. The site itself is looked at in `accessibility.test.mjs`.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import axe from 'axe-core';
import { openPage, start } from './browser.mjs';
import { editions } from './site.mjs';

const everything = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
// Only colours change with the scheme.
const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

test('there is an edition to look at', () => {
  assert.ok(editions.length > 0, 'KARVAN_EDITIONS names a folder without editions');
});

for (const { market, folder } of editions) {
  test(`axe finds nothing in the edition of ${market}`, async () => {
    const site = await start(folder);
    const languages = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}$/.test(entry.name))
      .map(({ name }) => name);
    assert.ok(languages.length > 0);
    const addresses = languages.flatMap((language) => ['', 'products/', `markets/${market}/`].map((path) => `${language}/${path}`));
    const found = [];
    try {
      for (const [colorScheme, rules] of [['light', everything], ['dark', colours]]) {
        const visitor = await openPage(site, { viewport: { width: 1280, height: 844 }, colorScheme, reducedMotion: 'reduce' });
        for (const address of addresses) {
          await visitor.visit(address);
          await visitor.page.evaluate(axe.source);
          const { violations } = await visitor.page.evaluate(
            (options) => window.axe.run(document, { ...options, resultTypes: ['violations'] }),
            rules,
          );
          for (const { id, help, nodes } of violations) {
            found.push(`${address} (${colorScheme}): ${id}: ${help} (${nodes.length} times, such as ${nodes[0].target})`);
          }
        }
        await visitor.close();
      }
    } finally {
      await site.close();
    }
    assert.equal(found.length, 0, `\n${found.slice(0, 30).join('\n')}`);
  });
}
