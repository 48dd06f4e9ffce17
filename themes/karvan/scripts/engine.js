// What looks for entries: Pagefind. The search page asks it for
// - `load()`: whatever a search needs;
// - `count(names)`: that answers tell of these facets how many entries each value has;
// - `search(query, filters)`: entries that have every word of a folded query (of none: all) and every value in `filters`
//   (`{ market: ['om'] }`), the best first, as functions that fetch what is shown, and the counts of the facets:
//   `{ results: [async () => [path, name, kind, beside, summary, facts]], filters: { market: { om: 20 } } }`.

(() => {
  const frame = document.querySelector('[data-index]');
  let loading;

  const start = async () => {
    const part = (number) => karvan.at(`${frame.dataset.index}${number}/`);
    const pagefind = await import(`${part(1)}pagefind.js`);
    // A name counts whatever the length of the rest, and a word as it was typed more than one that only begins so.
    await pagefind.options({ ranking: { pageLength: 0.1, termSaturation: 2, termSimilarity: 3 } });
    await pagefind.init();
    for (let number = 2; number <= Number(frame.dataset.parts); number++) await pagefind.mergeIndex(part(number));
    return pagefind;
  };
  const load = () => {
    loading ??= start();
    // A failure is tried again with the next search.
    loading.catch(() => (loading = undefined));
    return loading;
  };

  /** The engine takes the nearest word where there is none, which says too much: such answers are none. */
  const hasEvery = (query, content) => {
    const there = content.split(' ').map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
    return query.split(' ').every((word) => {
      const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
      const start = /^[a-z]{4,}$/.test(bare) ? bare.slice(0, Math.max(3, bare.length - 3)) : bare;
      return !bare || there.some((one) => one.startsWith(start)) || content.includes(word);
    });
  };

  karvan.engine = {
    load,
    async count(names) {
      const pagefind = await load();
      await Promise.all(names.map((name) => pagefind.preload(null, { filters: { [name]: ' ' } })));
    },
    async search(query, filters) {
      const { results, filters: counts } = await (await load()).search(query, { filters });
      const isRight = query === null || !results.length || hasEvery(query, (await results[0].data()).raw_content);
      const shown = (result) => async () => {
        const record = await result.data();
        return JSON.parse(record.raw_url ?? record.url);
      };
      return { results: isRight ? results.map(shown) : [], filters: counts };
    },
  };
})();
