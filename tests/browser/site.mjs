// The built sample as the tests see it: its files, its pages, and a server that shows it to Chromium.
//
// KARVAN_SITE names the folder; `tests/run` builds it and sets it.

import { createServer } from 'node:http';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

if (!process.env.KARVAN_SITE) throw new Error('KARVAN_SITE must name the folder of the built sample');
export const folder = resolve(process.env.KARVAN_SITE);
export const languages = ['fa', 'en'];

/** Every file of the site, relative to its root, with `/`, sorted. */
export const files = readdirSync(folder, { recursive: true })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => statSync(join(folder, name)).isFile())
  .sort();

const known = new Set(files);

/** The addresses of all HTML pages: `fa/products/`, `404.html`, and the empty one for the chooser. */
export const addresses = files
  .filter((name) => name.endsWith('.html'))
  .map((name) => (name === 'index.html' || name.endsWith('/index.html') ? name.slice(0, -'index.html'.length) : name));

export const fileOf = (address) => (address === '' || address.endsWith('/') ? `${address}index.html` : address);
export const exists = (address) => known.has(fileOf(address));
export const html = (address) => readFileSync(join(folder, fileOf(address)), 'utf8');
export const size = (file) => statSync(join(folder, file)).size;

/** Old addresses that lead elsewhere; they are no pages of their own. */
export const isRedirect = (address) => /http-equiv="?refresh/i.test(html(address));

// Entries of every kind, chosen for what they have: certificates that expired, no picture, a successor, many facts.
const chosen = {
  products: ['hollow-fibre-dialyser', 'hdpe-pressure-pipe', 'accelerated-ageing-test', 'nano-coating-technology-licence', 'patient-monitor-classic'],
  companies: ['zistpala-mehr', 'azmun-gostar'],
  markets: ['om', 'ru'],
  sectors: ['medical-equipment', 'dialysis-and-blood'],
  schemes: ['iso-13485', 'ce-mdr'],
  brands: ['simorgh'],
  pages: ['about', 'our-words'],
};

/** Addresses inside a language, one or more of each kind of page: `products/nano-filter/`. */
export const kindsOfPage = {
  home: [''],
  ...Object.fromEntries(Object.entries(chosen).map(([kind, slugs]) => [kind, slugs.map((slug) => `${kind}/${slug}/`)])),
  lists: ['products/', 'products/page/2/', 'products/by/market/om/', 'companies/', 'markets/', 'sectors/', 'schemes/'],
  letters: ['companies/by/letter/'],
  kit: ['brands/simorgh/kit/'],
};

/** The same for every language, and the two pages that have none. */
export const samplePages = [
  ...languages.flatMap((language) => Object.values(kindsOfPage).flat().map((path) => `${language}/${path}`)),
  '',
  '404.html',
];

/** Every published entry: `products/nano-filter/`. Lists and their facets are no entries. */
export const entries = [
  ...new Set(
    addresses
      .map((address) => /^[a-z]+\/((?:products|companies|markets|sectors|schemes|brands|pages)\/[a-z][a-z0-9-]*\/)$/.exec(address)?.[1])
      .filter((entry) => entry && !/\/(by|page)\/$/.test(entry)),
  ),
].filter((entry) => !isRedirect(`${languages[0]}/${entry}`));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.zip': 'application/zip',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

/** The editions of the markets, one folder each: name and folder. */
export const editions = process.env.KARVAN_EDITIONS
  ? readdirSync(process.env.KARVAN_EDITIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => ({ market: name, folder: resolve(process.env.KARVAN_EDITIONS, name) }))
    .sort((one, two) => (one.market < two.market ? -1 : 1))
  : [];

/** Serves a folder, the site unless told, on this machine only, as any static host does: no redirects, 404.html for what is missing; compressed if told. */
export async function serve(shown = folder, { compressed = false } = {}) {
  const isThere = (path) => {
    try {
      return statSync(join(shown, fileOf(path))).isFile();
    } catch {
      return false;
    }
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).slice(1);
    const found = isThere(path);
    const file = fileOf(found ? path : '404.html');
    const type = types[extname(file)] ?? 'application/octet-stream';
    const bytes = readFileSync(join(shown, file));
    const isPacked = compressed && /^text|json|svg|xml/.test(type);
    response.writeHead(found ? 200 : 404, { 'content-type': type, ...(isPacked && { 'content-encoding': 'gzip' }) });
    response.end(isPacked ? gzipSync(bytes) : bytes);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
