// Every page of the sample is valid HTML, by html-validate's recommended rules. What is switched off, and why, stands
// in htmlvalidate.mjs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import config from './htmlvalidate.mjs';
import { addresses, html } from './site.mjs';

const validator = new HtmlValidate(new StaticConfigLoader(config));

for (const group of ['fa', 'en', 'neither language']) {
  const inGroup = (address) => (/^(fa|en)\//.exec(address)?.[1] ?? 'neither language') === group;
  test(`every page in ${group} is valid HTML`, async () => {
    const found = new Map();
    for (const address of addresses.filter(inGroup)) {
      const report = await validator.validateString(html(address), address);
      for (const { ruleId, message, line, column } of report.results.flatMap((result) => result.messages)) {
        const where = found.get(`${ruleId}: ${message}`) ?? [];
        where.push(`${address || '/'}:${line}:${column}`);
        found.set(`${ruleId}: ${message}`, where);
      }
    }
    const lines = [...found].map(([what, where]) => `${what} (${where.length} times, such as ${where[0]})`);
    assert.equal(lines.length, 0, `\n${lines.slice(0, 40).join('\n')}`);
  });
}
