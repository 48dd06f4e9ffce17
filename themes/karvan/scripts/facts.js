// The facts of a product as its own page has them, for pages that show several. So they always agree with the page, in
// the language that is read, and no further file is needed. Where a page may not read another one (a copy on a disk),
// another script may give `karvan.facts` in this one's place: a promise of
// { url, published, name, picture, maker, inquiry, groups: [{ title, rows: [{ label, nodes }] }] }.

(() => {
  const pages = new Map();

  karvan.facts = (id) => {
    if (!pages.has(id)) pages.set(id, read(id));
    return pages.get(id);
  };

  async function read(id) {
    const url = karvan.page(`products/${id}/`);
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(answer.statusText);
    // A parsed page loads nothing and runs nothing.
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // Its links lead from where it stands.
    for (const link of page.querySelectorAll('a[href]')) link.href = new URL(link.getAttribute('href'), answer.url).href;
    const whole = (element, attribute) => element && new URL(element.getAttribute(attribute).split(' ')[0], answer.url).href;
    const article = page.querySelector('[data-product]');
    const inquiry = 'inquiry' in article.dataset ? { ...article.dataset } : null;
    if (inquiry) inquiry.makerPage = new URL(inquiry.makerPage, answer.url).href;
    return {
      url: answer.url,
      // Where the page is published, if that is known.
      published: page.querySelector('link[rel=canonical]')?.href,
      name: page.querySelector('h1').textContent,
      picture: whole(page.querySelector('.pic source'), 'srcset'),
      maker: [...page.querySelector('.by b').childNodes],
      inquiry,
      groups: [...page.querySelectorAll('[data-facts]')].map(group),
    };
  }

  function group(list) {
    const title = list.closest('section').querySelector('h2').textContent;
    let part = '';
    const rows = [];
    for (const row of list.matches('table') ? list.rows : list.children) {
      const [label, ...values] = row.children;
      if (label.matches('.group')) part = `${label.textContent}: `;
      // A market is named by its link, and what follows it is how the product stands there.
      else rows.push({ label: part + label.textContent, nodes: list.matches('ul') ? values : [...values[0].childNodes] });
    }
    return { title, rows };
  }
})();
