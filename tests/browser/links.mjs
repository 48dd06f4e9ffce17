// Reading links out of HTML without a browser: the pages are made by a machine and are regular.

const entities = { amp: '&', quot: '"', apos: "'", '#39': "'", lt: '<', gt: '>' };
const decode = (text) => text.replace(/&(amp|quot|apos|#39|lt|gt);/g, (_, name) => entities[name]);

/** All values of an attribute in the tags of a name; `tag` may be a pattern such as `a|area`. */
export function attributes(html, tag, attribute) {
  const tags = html.match(new RegExp(`<(?:${tag})\\b(?:[^>"']|"[^"]*"|'[^']*')*>`, 'gi')) ?? [];
  const pattern = new RegExp(`\\s${attribute}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  return tags
    .map((text) => pattern.exec(text))
    .filter(Boolean)
    .map((match) => decode(match[1] ?? match[2] ?? match[3]));
}

/** The address inside the site that a link on the page at `address` leads to, and its anchor; null for other places. */
export function resolve(link, address) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return null;
  const url = new URL(link, `http://site.invalid/${address}`);
  if (url.host !== 'site.invalid') return null;
  return { address: decodeURIComponent(url.pathname.slice(1)), anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** Everything that a page loads or shows from a file: pictures in all sizes, styles, fonts, icons. */
export function resources(html) {
  const sets = [...attributes(html, 'source|img', 'srcset'), ...attributes(html, 'link', 'imagesrcset')];
  return [
    ...attributes(html, 'img|source|script|iframe|embed|audio|video|track|input', 'src'),
    ...attributes(html, 'object', 'data'),
    ...attributes(html, 'video', 'poster'),
    ...attributes(html, 'link', 'href'),
    ...sets.flatMap((set) => set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0])),
  ];
}
