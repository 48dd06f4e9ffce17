// The search page: results as one types, and filters that combine. All of its state is in the address
// (`?q=filter&market=om&market=iq`), so that a search can be sent by mail and going back goes back.
//
// The facets of the page are links to lists. They stay links, to this page with one filter more or less; what each
// facet counts is loaded when it is opened. The engine (`engine.js`) is loaded when there is something to look for.

(() => {
  const frame = document.querySelector('[data-index]');
  const { engine, make, say } = karvan;
  const plain = frame.querySelector('.search-plain');
  const results = frame.querySelector('.results');
  const facets = [...frame.querySelectorAll('[data-facet]')];
  const shownAtOnce = 10;

  // --- Words ---------------------------------------------------------------------------------------------------

  const { map, drop } = karvan.folding;
  const folds = new Map();
  const foldOne = (character) => {
    if (!folds.has(character)) {
      const code = character.codePointAt(0);
      folds.set(character, drop.some(([first, last]) => code >= first && code <= last) ? '' : (map[character] ?? character));
    }
    return folds.get(character);
  };
  /** The search form of a text, as `language/folding.rs` makes it. */
  const fold = (text) =>
    [...text.normalize('NFKC').toLowerCase()].map(foldOne).join('').replace(/\s+/gu, ' ').trim();
  karvan.fold = fold;

  /** What to look for, the likeliest first: as written, parted at half-spaces, groups of digits as one number, all as one. */
  const readings = (written) => {
    const asWritten = fold(written);
    const digits = asWritten.replace(/(?<=\d)[\s./-]+(?=\d)/g, '');
    const joined = asWritten.replace(/ /g, '');
    return [...new Set([asWritten, fold(written.replace(/\u200c/g, ' ')), digits, joined])];
  };

  /** The text with what was looked for marked; letters that folding drops, such as half-spaces, stay where they are. */
  const marked = (text, words) => {
    // Each folded character with the place it comes from, and where a word may begin.
    const places = [];
    const begins = [];
    let folded = '';
    let fresh = true;
    let place = 0;
    for (const character of text) {
      const own = [...character.normalize('NFKC').toLowerCase()].map(foldOne).join('');
      for (const one of own) {
        begins.push(fresh);
        places.push(place);
        folded += one;
        fresh = !/[\p{L}\p{N}]/u.test(one);
      }
      if (character === '\u200c') fresh = true;
      place += character.length;
    }
    places.push(text.length);
    const spans = [];
    for (const word of words) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (begins[at]) spans.push([places[at], places[at + word.length]]);
      }
    }
    spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    const pieces = [];
    let end = 0;
    for (const [from, to] of spans) {
      if (from < end) continue;
      pieces.push(text.slice(end, from), make('mark', {}, text.slice(from, to)));
      end = to;
    }
    pieces.push(text.slice(end));
    return { pieces, found: spans.length > 0 };
  };

  /** Words to mark. An English word is marked by its beginning too, since its endings do not count; codes without their dots. */
  const wordsToMark = (query) =>
    query
      .split(' ')
      .flatMap((word) => (/^[a-z]{6,}$/.test(word) ? [word, word.slice(0, -1), word.slice(0, -2), word.slice(0, -3)] : [word]))
      .concat(/^[\d.]{5,}$/.test(query) ? [query.replace(/^(\d{4})\.?/, '$1.')] : [])
      .filter(Boolean);

  // --- The address ---------------------------------------------------------------------------------------------

  const names = facets.map((facet) => facet.dataset.facet);
  const read = () => {
    const asked = new URLSearchParams(location.search);
    return { query: asked.get('q') ?? '', filters: new Map(names.map((name) => [name, asked.getAll(name)])) };
  };
  const written = ({ query, filters }) => {
    const asked = new URLSearchParams(query ? { q: query } : {});
    for (const [name, values] of filters) for (const value of values) asked.append(name, value);
    const text = asked.toString();
    return location.pathname + (text && `?${text}`);
  };
  const toggled = (state, name, value) => {
    const filters = new Map(state.filters);
    const values = filters.get(name);
    filters.set(name, values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
    return { query: state.query, filters };
  };
  let state = read();
  const filterCount = () => [...state.filters.values()].flat().length;
  const go = (next) => {
    state = next;
    history.pushState(null, '', written(state));
    search();
  };

  // --- What the page gets --------------------------------------------------------------------------------------

  const input = make('input', {
    type: 'search', name: 'q', value: state.query, autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false',
    enterkeyhint: 'search', 'aria-label': say('search-catalogue'), 'aria-controls': 'found',
  });
  const form = make(
    'form',
    { class: 'find wrap', role: 'search', onsubmit: (event) => { event.preventDefault(); typed(); } },
    input,
    make('button', { class: 'btn btn-main' }, say('search')),
  );
  const status = make('p', { class: 'tools-count', role: 'status', tabindex: '-1' });
  const chips = make('span', { class: 'chips' });
  const sheet = make('a', { class: 'btn to-facets', href: '#facets' }, frame.querySelector('nav').getAttribute('aria-label'));
  const tools = make('div', { class: 'tools' }, status, chips, sheet);
  const list = make('ol', { class: 'hits', id: 'found' });
  const more = make('button', { class: 'btn', hidden: true, type: 'button', onclick: () => showMore(true) }, say('more'));
  const done = make('a', { class: 'btn btn-main facets-done', href: '#results' });
  frame.before(form);
  frame.classList.remove('plain');
  // That there is no script.
  plain.firstElementChild.remove();
  results.prepend(tools, list, more);
  facets[0].parentElement.append(done);

  const labelOf = (link) => link.firstElementChild.textContent;
  const links = facets.flatMap((facet) =>
    [...facet.querySelectorAll('a')].map((link) => ({ link, name: facet.dataset.facet, value: link.dataset.value })),
  );
  for (const { link, name, value } of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(toggled(state, name, value));
    });
  }

  /** Marks the chosen values, and shows the values that would leave something, with how much. */
  const showFacets = (counts) => {
    for (const { link, name, value } of links) {
      const chosen = state.filters.get(name).includes(value);
      const count = counts[name]?.[value] ?? 0;
      link.href = written(toggled(state, name, value));
      if (chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      if (counts[name]) {
        link.lastElementChild.textContent = karvan.number(count);
        link.parentElement.hidden = count === 0 && !chosen;
      }
    }
    chips.replaceChildren(
      ...links
        .filter(({ name, value }) => state.filters.get(name).includes(value))
        .map(({ link, name, value }) =>
          make(
            'a',
            { class: 'chip', href: link.href, onclick: (event) => { event.preventDefault(); go(toggled(state, name, value)); status.focus(); } },
            labelOf(link), make('span', { class: 'hide' }, ` ${say('remove')}`),
          ),
        ),
    );
  };

  /** A field of a record: a text, or a text and the language it is in. */
  const field = (name, value, words, attributes = {}) => {
    const [text, lang] = typeof value === 'string' ? [value] : value;
    return make(name, { ...attributes, lang, dir: lang && 'auto' }, marked(text, words).pieces);
  };

  const hit = ([path, name, kind, beside, summary, facts], words) => {
    // Of the facts only those that were looked for; a code is compared without its dots.
    const bare = words.map((word) => word.replace(/[./-]/g, ''));
    const fitting = facts.filter(
      ([label, value]) =>
        marked(label, words).found || marked(value, words).found ||
        bare.some((word) => /\d/.test(word) && fold(value).replace(/[ ./-]/g, '').startsWith(word)),
    );
    const link = make('a', { href: karvan.at(path) });
    link.append(...field('span', name, words).childNodes);
    if (typeof name !== 'string') link.lang = name[1];
    return make(
      'li', {},
      make('p', { class: 'meta' }, kind, beside && ` · `, beside && make('bdi', {}, beside)),
      make('h2', {}, link),
      summary && field('p', summary, words),
      fitting.slice(0, 3).map(([label, value]) =>
        make('p', { class: 'note' }, marked(label, words).pieces, ': ', make('bdi', {}, marked(value, words).pieces)),
      ),
    );
  };

  // --- Searching -----------------------------------------------------------------------------------------------

  let turn = 0;
  let found = [];
  let words = [];

  const showMore = async (focus) => {
    const own = turn;
    const from = list.childElementCount;
    const records = await Promise.all(found.slice(from, from + shownAtOnce).map((one) => one()));
    if (own !== turn) return;
    list.append(...records.map((record) => hit(record, words)));
    more.hidden = list.childElementCount >= found.length;
    if (focus) list.children[from]?.querySelector('a').focus();
  };

  /** Fewer words, where no entry has all: all but one, then each alone, the longest first. */
  const fewer = (query) => {
    const all = query.split(' ');
    if (all.length < 2) return [];
    const without = all.map((_, out) => all.filter((_, at) => at !== out).join(' '));
    const alone = [...all].sort((a, b) => b.length - a.length);
    return [...new Set([...without.reverse(), ...alone])].filter((one) => one.length > 2);
  };

  const tell = (...text) => status.replaceChildren(...text);

  async function search() {
    const own = ++turn;
    const { query } = state;
    delete frame.dataset.settled;
    const folded = fold(query);
    const filters = Object.fromEntries([...state.filters].filter(([, values]) => values.length));
    const open = facets.filter((facet) => facet.open).map((facet) => facet.dataset.facet);
    const idle = !folded && filterCount() === 0;
    plain.hidden = !idle;
    if (idle && !open.length) {
      tell();
      found = [];
      list.replaceChildren();
      more.hidden = true;
      showFacets({});
      frame.dataset.settled = location.search;
      return;
    }
    const slow = setTimeout(() => tell(say('searching')), 400);
    try {
      await engine.load();
      await engine.count(open);
      let said = null;
      let answer;
      if (!folded) answer = await engine.search(null, filters);
      else {
        for (const reading of readings(query)) {
          answer = await engine.search(reading, filters);
          words = wordsToMark(reading);
          if (answer.results.length || own !== turn) break;
        }
        if (!answer.results.length && own === turn) {
          for (const part of fewer(folded)) {
            answer = await engine.search(part, filters);
            words = wordsToMark(part);
            if (answer.results.length) said = say('fewer', { query: part });
            if (said || own !== turn) break;
          }
        }
      }
      if (own !== turn) return;
      found = idle ? [] : answer.results;
      list.replaceChildren();
      more.hidden = true;
      showFacets(answer.filters);
      await showMore(false);
      if (own !== turn) return;
      const none = [folded && filterCount() === 0 ? say('none', { query }) : say('none-filtered'), ' ', say('none-hint')];
      const count = say('results', { n: found.length });
      if (idle) tell();
      else if (found.length) tell(...(said ? [said, ' '] : []), count);
      else tell(...none);
      done.textContent = count;
    } catch {
      if (own !== turn) return;
      tell(say('failed'));
      plain.hidden = false;
    } finally {
      clearTimeout(slow);
      // What the results stand for; tests wait for it.
      if (own === turn) frame.dataset.settled = location.search;
    }
  }

  let waiting;
  const typed = () => {
    clearTimeout(waiting);
    if (input.value === state.query) return;
    state = { query: input.value, filters: state.filters };
    // Letters are no steps to go back through.
    history.replaceState(null, '', written(state));
    search();
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(typed, 100);
  });
  input.addEventListener('focus', () => engine.load().catch(() => {}), { once: true });
  addEventListener('popstate', () => {
    state = read();
    input.value = state.query;
    search();
  });
  for (const facet of facets) {
    facet.open = state.filters.get(facet.dataset.facet).length > 0;
    facet.addEventListener('toggle', () => facet.open && search());
  }
  search();
})();
