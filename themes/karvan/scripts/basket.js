// The inquiry basket: quantities, a letter to each maker or one to the hub, as mail, WhatsApp message, table or print.
// It sends nothing itself: links open the visitor's own programs, and a form goes only where `site.toml` says.

(() => {
  const { copy, make, number, picks } = karvan;
  const place = document.getElementById('wanted');
  const template = document.getElementById('basket');
  const words = template.dataset;
  const part = (selector) => document.importNode(template.content.querySelector(selector), true);
  // Programs cut longer links.
  const LONGEST = 2000;
  const put = (pattern, value) => pattern.replace('{value}', value);
  const letters = document.importNode(template.content, true).querySelector('form');
  const wanted = letters.querySelector('.wanted');
  const field = (name) => letters.elements[name]?.value.trim() ?? '';
  const rows = [];
  // A quantity is typed and read by machines: no marks between its digits.
  const plain = new Intl.NumberFormat(karvan.numbers, { useGrouping: false, maximumFractionDigits: 9 });

  /** A quantity for machines: the digits of every script become ASCII. */
  const ascii = (text) => text.replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) & 15).replace(/\u066b/g, '.');

  const about = ({ item, product }) => ({
    name: product?.name ?? item.name ?? item.id,
    maker: product?.inquiry?.makerName ?? '',
    codes: product?.inquiry?.codes ?? '',
    // An address on this visitor's own disk helps nobody.
    page: product?.published ?? (product?.url.startsWith('http') ? product.url : ''),
  });

  function text(list, withMaker) {
    const items = list.map((row, at) => {
      const { name, maker, codes, page } = about(row);
      const amount = [row.item.amount, row.item.unit].filter(Boolean).join(' ');
      return [
        `${number(at + 1)}. ${name}`,
        withMaker && maker && put(words.maker, maker),
        codes,
        amount && put(words.quantity, amount),
        page && put(words.page, page),
      ].filter(Boolean).join('\n');
    });
    const buyer = [
      field('country') && put(words.destination, field('country')),
      field('term') && put(words.term, field('term')),
      field('note'),
      [field('name'), field('company')].filter(Boolean).join('\n'),
    ];
    return [words.greeting, words.line, ...items, ...buyer].filter(Boolean).join('\n\n');
  }

  /** Who gets which rows. */
  function recipients() {
    const hub = { name: words.hub, email: words.hubEmail, whatsapp: words.hubWhatsapp };
    const groups = new Map();
    for (const row of rows) {
      const maker = row.product?.inquiry;
      const own = field('to') !== 'hub' && maker;
      const id = own ? maker.maker : '';
      if (!groups.has(id)) {
        groups.set(id, { to: own ? { name: maker.makerName, page: maker.makerPage, email: maker.email, whatsapp: maker.whatsapp } : hub, list: [] });
      }
      groups.get(id).list.push(row);
    }
    return [...groups.values()];
  }

  function letter({ to, list }) {
    const item = part('ul li');
    const body = text(list, !to.page);
    const subject = list.length > 1 ? words.several : put(words.subject, about(list[0]).name);
    const [mail, chat] = item.querySelectorAll('a');
    const code = encodeURIComponent;
    item.querySelector('h3').replaceChildren(to.page ? make('a', { href: to.page }, to.name) : make('bdi', {}, to.name));
    const short = `mailto:${code(to.email ?? '').replace('%40', '@')}?subject=${code(subject)}`;
    const whole = `${short}&body=${code(body.replace(/\n/g, '\r\n'))}`;
    const message = `https://wa.me/${to.whatsapp}`;
    const wholeMessage = `${message}?text=${code(body)}`;
    const isLong = whole.length > LONGEST;
    mail.href = isLong ? short : whole;
    chat.rel = 'noopener noreferrer external';
    chat.href = wholeMessage.length > LONGEST ? message : wholeMessage;
    if (!to.email) mail.remove();
    if (!to.whatsapp) chat.remove();
    if (isLong) item.querySelector('.note').textContent = words.long;
    else item.querySelector('.note').remove();
    item.querySelector('button').addEventListener('click', (event) => copy(body, event.currentTarget));
    item.querySelector('textarea').value = body;
    return item;
  }

  function write() {
    const list = letters.querySelector('#letters');
    const open = [...list.querySelectorAll('details')].map((details) => details.open);
    list.replaceChildren(...recipients().map(letter));
    list.querySelectorAll('details').forEach((details, at) => { details.open = open[at] ?? false; });
  }

  function save() {
    picks.change((all) => {
      all.basket = rows.map(({ item }) => item);
      for (const { name, value, type } of letters.elements) {
        if (name && type !== 'radio' && name !== 'products') all.buyer[name] = value;
      }
    });
    write();
  }

  /** A cell that no spreadsheet runs as a formula, quoted where it has to be. */
  function cell(value) {
    const safe = value
      .replace(/(^|[;\t\r\n])([ \u00a0"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1$2'")
      .replace(/^(?=[\t\r\n])/, "'");
    return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }

  function table() {
    const lines = rows.map((row) => {
      const { name, maker, codes, page } = about(row);
      return [name, ascii(row.item.amount ?? ''), row.item.unit ?? '', maker, codes, page];
    });
    const csv = [words.head.split('|'), ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
    const url = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }));
    make('a', { href: url, download: 'inquiry.csv' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }

  function row(item) {
    const line = part('ol li');
    const entry = { item, product: null };
    const [link, maker] = line.querySelectorAll('a, .note');
    const [amount, unit] = line.querySelectorAll('input');
    const button = line.querySelector('button');
    const fill = () => {
      link.textContent = about(entry).name;
      button.querySelector('bdi').textContent = link.textContent;
      maker.textContent = about(entry).maker;
      amount.value = item.amount ?? '';
      unit.value = item.unit ?? '';
    };
    link.href = karvan.page(`products/${item.id}/`);
    amount.addEventListener('input', () => { item.amount = amount.value; save(); });
    unit.addEventListener('input', () => { item.unit = unit.value; save(); });
    button.addEventListener('click', () => {
      rows.splice(rows.indexOf(entry), 1);
      line.remove();
      save();
      if (rows.length) (wanted.querySelector('button') ?? wanted).focus();
      else empty();
    });
    fill();
    wanted.append(line);
    rows.push(entry);
    return karvan.facts(item.id).then((product) => {
      entry.product = product;
      // The smallest order is where talks begin.
      item.amount ??= product.inquiry?.amount && plain.format(product.inquiry.amount);
      item.unit ??= product.inquiry?.unit;
      fill();
    }, () => {});
  }

  function empty() {
    place.replaceChildren(picks.notice(), part('.empty'));
    place.tabIndex = -1;
    place.focus();
  }

  const { basket, buyer } = picks.read();
  if (!basket.length) {
    place.replaceChildren(picks.notice(), part('.empty'));
    return;
  }
  for (const [name, value] of Object.entries(buyer)) {
    if (letters.elements[name]) letters.elements[name].value = value;
  }
  place.replaceChildren(picks.notice(), letters);
  place.setAttribute('aria-busy', 'true');
  Promise.all(basket.map(row)).then(() => {
    place.removeAttribute('aria-busy');
    save();
  });
  write();
  letters.addEventListener('input', ({ target }) => { if (target.name) save(); });
  letters.addEventListener('submit', (event) => {
    if (!letters.hasAttribute('action')) event.preventDefault();
    else letters.elements.products.value = text(rows, true);
  });
  letters.addEventListener('click', ({ target }) => {
    if (target.value === 'csv') table();
    else if (target.value === 'print') print();
    else if (target.value === 'clear') {
      picks.change((all) => { Object.assign(all, { basket: [], buyer: {} }); });
      empty();
    }
  });
})();
