// What looks for entries in a copy on a disk: all of them, in memory. See `engine.js` for what the search page asks.
//
// `tables.js` beside the packs holds what many entries have in common; an entry is a line of a pack, its fields parted by
// tabs: address, kind, name, codes, further words, what it belongs to, facets, and the language of the name where that is not
// the page's. Numbers are written to base 36.

(() => {
  const frame = document.querySelector('[data-index]');
  const { lang } = karvan;
  const numbers = (text) => (text ? text.split(',').map((number) => parseInt(number, 36)) : []);
  const bare = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  let loading;

  /** The words of a text as they are compared: a compound whole and in its parts, whatever joins them. */
  const wordsOf = (text) => {
    const found = new Set();
    for (const written of text.split(/\s+/)) {
      const parts = written.split('\u200c').map(karvan.fold).filter(Boolean);
      const longest = parts.length > 5 ? 1 : parts.length;
      found.add(parts.join(''));
      for (let from = 0; from < parts.length; from++) {
        for (let to = from + 1; to <= Math.min(from + longest, parts.length); to++) found.add(parts.slice(from, to).join(''));
      }
    }
    for (const word of [...found]) {
      found.delete(word);
      const whole = bare(word);
      const parts = whole.split(/[^\p{L}\p{N}]+/u);
      for (const one of [whole, parts.join(''), ...parts]) if (one) found.add(one);
    }
    return [...found];
  };

  const address = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

  const entry = (line, { kinds, labels, codes: shared, words, facets }) => {
    const [slug, kind, name, codes, more, belongs, sets, other] = line.split('\t');
    const [folder, word, rank] = kinds[parseInt(kind, 36)];
    const code = (written) => {
      const own = written[0] === '~' ? shared[parseInt(written.slice(1), 36)] : written;
      return [labels[parseInt(own[0], 36)], own.slice(1)];
    };
    // By facet the values of the entry, each with its words.
    const values = { what: [[folder, word]] };
    numbers(sets).forEach((set, at) => {
      const [facet, of, combined] = facets[at];
      if (combined[set]) values[facet] = numbers(combined[set]).map((value) => of[value]);
    });
    return {
      path: `${lang}/${folder}/${slug || address(name)}/`, word, rank, name, other, values,
      more: `${slug.replaceAll('-', ' ')} ${more ?? ''}`,
      codes: codes ? codes.split('|').map(code) : [],
      belongs: numbers(belongs).map((at) => words[at]),
    };
  };

  const start = async () => {
    const at = (name) => karvan.at(`${frame.dataset.index}${name}.js`);
    const tables = await karvan.bring(at('tables'));
    const packs = await Promise.all(Array.from({ length: tables.packs }, (_, number) => karvan.bring(at(`pack-${number + 1}`))));
    return packs.flatMap((pack) => pack.split('\n').filter(Boolean).map((line) => entry(line, tables)));
  };
  const load = () => {
    loading ??= start();
    loading.catch(() => (loading = undefined));
    return loading;
  };

  const known = new Map();
  /** The words of what many entries have. */
  const wordsIn = (text) => {
    if (!known.has(text)) known.set(text, wordsOf(text));
    return known.get(text);
  };
  /** The words of an entry by what they say, made when they are first looked through. */
  const index = (one) => {
    one.index ??= {
      names: wordsOf(one.name),
      codes: one.codes.flatMap(([, code]) => [...karvan.fold(code).split(' '), karvan.fold(code).replace(/[^\p{L}\p{N}]/gu, '')]),
      others: wordsOf(one.more),
      classes: [...one.belongs, ...Object.values(one.values).flat().map(([, words]) => words ?? '')],
    };
    return one.index;
  };

  /** How much a word says about an entry, as a function; 0 where the entry has no word that begins so. */
  const weigher = (word) => {
    // An English word is found without the ending of its plural.
    const start = word.replace(/^([a-z]{4,}?)(ies|es|s)$/, '$1');
    const fit = (words, whole, begun) => (words.includes(word) ? whole : words.some((own) => own.startsWith(start)) ? begun : 0);
    const heard = new Map();
    const common = (text) => {
      if (!heard.has(text)) heard.set(text, fit(wordsIn(text), 2, 1));
      return heard.get(text);
    };
    const parts = word.split(/[^\p{L}\p{N}]+/u);
    const inParts = parts.length > 1 ? parts.map(weigher) : [() => 0];
    return (one) => {
      const { names, codes, others, classes } = index(one);
      return fit(names, 12, 9) / one.rank || fit(codes, 12, 8) || fit(others, 6, 4) / one.rank ||
        Math.max(...classes.map(common)) || Math.min(...inParts.map((weight) => weight(one)));
    };
  };

  karvan.engine = {
    load,
    count: load,
    async search(query, filters) {
      const weighers = (query ?? '').split(' ').map(bare).filter(Boolean).map(weigher);
      const wanted = Object.entries(filters);
      const found = (await load())
        .filter((one) => wanted.every(([name, values]) => values.every((value) => one.values[name]?.some(([own]) => own === value))))
        .map((one) => [one, weighers.map((weight) => weight(one))])
        .filter(([, weights]) => weights.every(Boolean))
        .map(([one, weights]) => [one, weights.reduce((sum, own) => sum + own, 0)])
        .sort((a, b) => b[1] - a[1])
        .map(([one]) => one);
      const counts = {};
      for (const { values } of found) {
        for (const [name, own] of Object.entries(values)) {
          counts[name] ??= {};
          for (const [value] of own) counts[name][value] = (counts[name][value] ?? 0) + 1;
        }
      }
      const shown = (one) => async () => [
        one.path, one.other ? [one.name, one.other] : one.name, one.word, one.belongs[0] ?? '', '', one.codes.filter(([label]) => label),
      ];
      return { results: found.map(shown), filters: counts };
    },
  };
})();
