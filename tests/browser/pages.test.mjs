// What can be known without a browser, of every page of the sample: links, twins, weight.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { attributes, resolve, resources } from './links.mjs';
import { addresses, entries, exists, fileOf, files, html, isRedirect, kindsOfPage, languages, size } from './site.mjs';

const KB = 1000;
const pages = addresses.map((address) => ({ address, text: html(address), redirect: isRedirect(address) }));
const page = new Map(pages.map((one) => [one.address, one]));
const ids = new Map();
const idsOf = (address) => {
  if (!ids.has(address)) ids.set(address, new Set(attributes(page.get(address).text, '[a-z0-9]+', 'id')));
  return ids.get(address);
};

const none = (list, what) => assert.equal(list.length, 0, `${what}:\n${list.slice(0, 20).join('\n')}`);

test('the sample is there in both languages', () => {
  assert.ok(addresses.length > 400, `${addresses.length} pages`);
  assert.ok(entries.filter((entry) => entry.startsWith('products/')).length >= 80);
  assert.ok(entries.filter((entry) => entry.startsWith('companies/')).length >= 24);
  for (const language of languages) {
    for (const path of Object.values(kindsOfPage).flat()) assert.ok(exists(`${language}/${path}`), `${language}/${path}`);
  }
});

test('every page has its twin in every language', () => {
  const missing = [];
  for (const { address } of pages) {
    const [, own, path] = /^(fa|en)\/(.*)$/.exec(address) ?? [];
    // A list of places or brands may be cut differently, an entry and its lists may not.
    for (const other of own ? languages : []) if (!exists(`${other}/${path}`)) missing.push(`${other}/${path}`);
  }
  none(missing, 'missing');
});

test('every link inside the site leads somewhere, to the very place on the page', () => {
  const broken = [];
  for (const { address, text } of pages) {
    for (const link of attributes(text, 'a|area', 'href')) {
      const target = resolve(link, address);
      if (!target) continue;
      if (!exists(target.address)) broken.push(`${address}: ${link}`);
      else if (target.anchor && !idsOf(target.address).has(target.anchor)) broken.push(`${address}: ${link} has no such anchor`);
    }
  }
  none(broken, 'broken links');
});

test('every page loads only files of the site', () => {
  const wrong = [];
  for (const { address, text } of pages) {
    for (const resource of resources(text)) {
      if (resource.startsWith('data:')) continue;
      const target = resolve(resource, address);
      // Canonical and alternate links name whole addresses; they load nothing.
      if (!target && attributes(text, 'link', 'href').includes(resource) && !isLoaded(text, resource)) continue;
      if (!target || !exists(target.address)) wrong.push(`${address}: ${resource}`);
    }
  }
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    for (const [, url] of html(file).matchAll(/url\(\s*["']?([^"')]+)/g)) {
      if (url.startsWith('data:') || url.startsWith('#')) continue;
      const target = resolve(url, file);
      if (!target || !exists(target.address)) wrong.push(`${file}: ${url}`);
    }
    assert.doesNotMatch(html(file), /@import/, file);
  }
  none(wrong, 'not of the site');
});

function isLoaded(text, href) {
  const links = text.match(/<link\b[^>]*>/gi) ?? [];
  return links.some((link) => link.includes(href) && !/rel="?(canonical|alternate)\b/.test(link));
}

/** How many clicks each page of a language is away from its home, by links within the language. */
function distances(language) {
  const distance = new Map([[`${language}/`, 0]]);
  const queue = [`${language}/`];
  for (const address of queue) {
    for (const link of attributes(page.get(address).text, 'a|area', 'href')) {
      const target = resolve(link, address)?.address;
      if (!page.has(target) || !target.startsWith(`${language}/`) || distance.has(target)) continue;
      distance.set(target, distance.get(address) + 1);
      queue.push(target);
    }
  }
  return distance;
}

for (const language of languages) {
  test(`every published entry is reached from home within four clicks, by links alone, in ${language}`, () => {
    const distance = distances(language);
    const far = entries.map((entry) => `${language}/${entry}`).filter((entry) => !(distance.get(entry) <= 4));
    none(far, 'not within four clicks');
  });

  test(`links lead to every page in ${language}`, () => {
    const distance = distances(language);
    const orphans = pages.filter((one) => !one.redirect && one.address.startsWith(`${language}/`) && !distance.has(one.address));
    none(orphans.map((one) => one.address), 'no link leads here');
  });
}

test('the language switch names the same entry', () => {
  const wrong = [];
  for (const { address, text, redirect } of pages) {
    const [, own, path] = /^(fa|en)\/(.*)$/.exec(address) ?? [];
    if (!own || redirect) continue;
    for (const other of languages.filter((language) => language !== own)) {
      const links = attributes(text, `a(?=[^>]*hreflang="?${other}\\b)`, 'href').map((link) => resolve(link, address)?.address);
      if (!links.includes(`${other}/${path}`)) wrong.push(`${address}: ${links}`);
    }
  }
  none(wrong, 'leads elsewhere');
});

test('every page says its language, its direction and its one title', () => {
  const wrong = [];
  for (const { address, text, redirect } of pages) {
    if (redirect) continue;
    const language = /^(fa|en)\//.exec(address)?.[1];
    const tag = /<html\b[^>]*>/i.exec(text)?.[0].replaceAll('"', '') ?? '';
    if (language && !(tag.includes(`lang=${language}`) && tag.includes(`dir=${language === 'fa' ? 'rtl' : 'ltr'}`))) wrong.push(`${address}: ${tag}`);
    const headings = text.match(/<h1\b/gi)?.length ?? 0;
    if (headings !== 1) wrong.push(`${address}: ${headings} h1`);
    if (!/<title>[^<]+<\/title>/.test(text)) wrong.push(`${address}: no title`);
  }
  none(wrong, 'wrong');
});

test('titles are not repeated within a language', () => {
  for (const language of languages) {
    const seen = new Map();
    for (const { address, text, redirect } of pages) {
      if (redirect || !address.startsWith(`${language}/`)) continue;
      const title = /<title>([^<]+)<\/title>/.exec(text)?.[1];
      seen.set(title, [...(seen.get(title) ?? []), address]);
    }
    none([...seen].filter(([, list]) => list.length > 1).map(([title, list]) => `${title}: ${list.slice(0, 3)}`), language);
  }
});

test('no page has an inline script, style or handler', () => {
  const wrong = [];
  for (const { address, text } of pages) {
    const scripts = text.match(/<script\b[^>]*>[^<]?/gi) ?? [];
    // Data for search engines, and empty elements that name a file of the site.
    const allowed = /^(?:<script type="?application\/ld\+json"?>.?|<script src="?[\w./-]*assets\/[\w-]+\.js"? defer>)$/i;
    if (scripts.some((tag) => !allowed.test(tag))) wrong.push(`${address}: ${scripts}`);
    if (/<style\b/i.test(text)) wrong.push(`${address}: style element`);
    const tags = text.match(/<[a-z][a-z0-9-]*\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi) ?? [];
    const inline = tags.find((tag) => /\s(?:on[a-z]+|style)=/i.test(tag.replace(/"[^"]*"|'[^']*'/g, '""')));
    if (inline) wrong.push(`${address}: ${inline}`);
  }
  none(wrong, 'inline');
});

test('pages weigh at most 40 KB, styles 20 KB, fonts 50 KB, scripts 25 KB', () => {
  // What is larger is measured as it is sent: any host compresses text.
  const sent = (file, limit) => (size(file) <= limit ? size(file) : gzipSync(html(file)).length);
  const heavy = addresses.map(fileOf).filter((file) => sent(file, 40 * KB) > 40 * KB);
  none(heavy, 'too heavy');
  const styles = files.filter((name) => name.endsWith('.css')).map((name) => sent(name, 20 * KB));
  assert.ok(styles.reduce((sum, bytes) => sum + bytes, 0) <= 20 * KB, `styles: ${styles}`);
  // Without the search engine and its index. What scripts say is text.
  const scripts = files.filter((name) => /^assets\/(?!words-).*\.js$/.test(name)).map((name) => size(name));
  assert.ok(scripts.reduce((sum, bytes) => sum + bytes, 0) <= 25 * KB, `scripts: ${scripts}`);
  const fonts = files.filter((name) => name.endsWith('.woff2')).map((name) => size(name));
  assert.ok(fonts.reduce((sum, bytes) => sum + bytes, 0) <= 50 * KB, `fonts: ${fonts}`);
});
