// Two to four products side by side. The address says which (`?p=one,two`), so that a comparison can be sent; without it
// those that were ticked.

(() => {
  const { make, number, picks } = karvan;
  const place = document.getElementById('chosen');
  const template = document.getElementById('versus');
  const part = (selector) => document.importNode(template.content.querySelector(selector), true);
  const asked = new URLSearchParams(location.search).get('p');
  let ids = asked === null ? picks.read().compare.map((one) => one.id) : asked.split(',');
  ids = [...new Set(ids.filter((id) => /^[\w-]+$/.test(id)))].slice(0, picks.most.compare);
  const text = (nodes) => (nodes ?? []).map((node) => node.textContent).join(' ').replace(/\s+/g, ' ').trim();

  function remember() {
    const query = ids.length ? `?p=${ids.join(',')}` : '';
    history.replaceState(null, '', location.pathname + query);
    for (const link of document.querySelectorAll('.langs a')) link.search = query;
  }

  function remove(id) {
    ids = ids.filter((one) => one !== id);
    picks.pick('compare', id, '', false);
    draw().then(() => place.focus());
  }

  /** Rows of all products by group and label, in the order in which they come; a row has a place for each product. */
  function gather(products) {
    const groups = new Map();
    products.forEach((product, at) => {
      for (const { title, rows } of product?.groups ?? []) {
        if (!groups.has(title)) groups.set(title, new Map());
        for (const { label, nodes } of rows) {
          const row = groups.get(title);
          if (!row.has(label)) row.set(label, products.map(() => null));
          row.get(label)[at] ??= nodes;
        }
      }
    });
    return groups;
  }

  function column(id, product) {
    const button = part('.copy');
    const name = product?.name ?? id;
    button.querySelector('bdi').textContent = name;
    button.addEventListener('click', () => remove(id));
    return make('th', { scope: 'col' },
      product?.picture ? make('span', { class: 'pic' }, make('img', { src: product.picture, alt: '', width: 400, height: 300 })) : null,
      make('a', { href: product?.url ?? karvan.page(`products/${id}/`) }, name),
      product ? null : make('span', { class: 'note' }, template.dataset.unread),
      button);
  }

  function line(label, values) {
    const differs = new Set(values.map(text)).size > 1;
    return make('tr', { class: differs ? 'differs' : 'same' },
      make('th', { scope: 'row' }, label, differs ? [' ', part('.unlike')] : null),
      values.map((nodes) => make('td', {}, nodes?.length ? nodes.map((node) => document.importNode(node, true)) : '–')));
  }

  async function draw() {
    remember();
    place.setAttribute('aria-busy', 'true');
    const products = await Promise.all(ids.map((id) => karvan.facts(id).catch(() => null)));
    place.removeAttribute('aria-busy');
    place.replaceChildren(picks.notice());
    if (ids.length < 2) place.append(part(ids.length ? '.notice' : '.empty'));
    if (!ids.length) return;
    const [tools, box] = [part('.tools'), part('.versus')];
    const table = box.querySelector('table');
    table.dataset.columns = ids.length;
    table.tHead.rows[0].append(...ids.map((id, at) => column(id, products[at])));
    const first = make('tbody', {}, line(template.dataset.maker, products.map((product) => product?.maker)));
    const bodies = [...gather(products)].map(([title, rows]) => make('tbody', {},
      make('tr', {}, make('th', { class: 'group', scope: 'rowgroup', colspan: ids.length + 1 }, title)),
      [...rows].map(([label, values]) => line(label, values))));
    table.append(first, ...bodies);
    tools.querySelector('input').addEventListener('change', ({ target }) => {
      for (const body of table.tBodies) {
        for (const row of body.querySelectorAll('.same')) row.hidden = target.checked;
        body.hidden = target.checked && !body.querySelector('.differs');
      }
    });
    tools.querySelector('button').addEventListener('click', () => print());
    place.append(tools, box);
  }

  place.tabIndex = -1;
  draw();
})();
