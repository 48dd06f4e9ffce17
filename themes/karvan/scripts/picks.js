// Products that a visitor ticks, to compare them or to ask for them: the ticks, the counts in the page's head, and the
// memory of both. Nothing leaves the browser from here.

(() => {
  const { make, say } = karvan;
  // One host may show several catalogues.
  const key = `karvan ${karvan.root.pathname} `;
  const most = { compare: 4, basket: 200 };
  const kinds = Object.keys(most);

  // A browser that keeps nothing refuses; the window's name then lasts as long as the visit.
  let storage = null;
  try {
    localStorage.setItem(`${key}?`, '');
    localStorage.removeItem(`${key}?`);
    storage = localStorage;
  } catch { /* no storage */ }

  function read() {
    let all;
    try {
      all = JSON.parse(storage ? storage.getItem(key) : window.name.startsWith(key) && window.name.slice(key.length));
    } catch { /* somebody else's */ }
    all = { buyer: {}, ...all };
    for (const kind of kinds) all[kind] = Array.isArray(all[kind]) ? all[kind].filter((one) => /^[\w-]+$/.test(one?.id)) : [];
    return all;
  }

  function change(how) {
    const all = read();
    how(all);
    try {
      if (storage) storage.setItem(key, JSON.stringify(all));
      // Who asks is not left where another site might look.
      else window.name = key + JSON.stringify({ ...all, buyer: {} });
    } catch { /* full */ }
    show();
  }

  const links = Object.fromEntries(kinds.map((kind) => {
    const count = make('b');
    return [kind, { count, item: make('li', {}, make('a', { href: karvan.page(`${kind}/`) }, `${say(kind)} `, count)) }];
  }));
  const bar = make('ul', { class: 'picks' }, kinds.map((kind) => links[kind].item));
  document.querySelector('.top-in > .brand')?.after(bar);
  const ticks = [];

  function show() {
    const all = read();
    bar.hidden = kinds.every((kind) => !all[kind].length);
    for (const kind of kinds) {
      links[kind].item.hidden = !all[kind].length;
      links[kind].count.textContent = karvan.number(all[kind].length);
    }
    for (const { kind, id, box } of ticks) box.checked = all[kind].some((one) => one.id === id);
  }

  /** Takes a product in or out; false where there is no room. */
  function pick(kind, id, name, wanted) {
    const all = read()[kind];
    if (wanted && all.length >= most[kind] && !all.some((one) => one.id === id)) return false;
    change((all) => {
      all[kind] = all[kind].filter((one) => one.id !== id);
      if (wanted) all[kind].push({ id, name });
    });
    return true;
  }

  for (const place of document.querySelectorAll('[data-product]')) {
    const id = place.dataset.product;
    const isCard = place.matches('.card');
    const name = place.querySelector('h1, .card-name')?.textContent ?? id;
    const said = make('output');
    const row = make('p', { class: 'pick' }, kinds
      // Nobody answers for what is no longer offered.
      .filter((kind) => isCard || kind === 'compare' || 'inquiry' in place.dataset)
      .map((kind) => {
        const box = make('input', {
          type: 'checkbox',
          autocomplete: 'off',
          onchange() {
            const done = pick(kind, id, name, box.checked);
            if (!done) box.checked = false;
            said.replaceChildren(done ? '' : say('compare-full', { most: most[kind] }));
            if (done && box.checked) {
              said.append(make('a', { href: karvan.page(`${kind}/`) }, `${say(kind)} (${karvan.number(read()[kind].length)})`));
            }
          },
        });
        ticks.push({ kind, id, box });
        return make('label', {}, box, make('span', {}, say(kind), make('span', { class: 'hide' }, ' ', make('bdi', {}, name))));
      }), said);
    if (isCard) place.lastElementChild.append(row);
    else place.querySelector('.standing')?.before(row);
  }

  addEventListener('storage', show);
  // A page that comes back from the browser's history shows what it showed then.
  addEventListener('pageshow', show);
  show();
  karvan.picks = { read, change, pick, most, notice: () => (storage ? '' : make('p', { class: 'notice' }, say('kept-for-visit'))) };
})();
