// The facts of a product as its own page has them, for pages that show several. So they always agree with the page, in
// the language that is read. `karvan.facts` promises
// { url, published, name, picture, maker, inquiry, groups: [{ title, rows: [{ label, nodes }] }] }.

(() => {
  const pages = new Map();

  karvan.facts = (id) => {
    if (!pages.has(id)) pages.set(id, read(id));
    return pages.get(id);
  };

  async function read(id) {
    const url = karvan.page(`products/${id}/`);
    // A parsed page loads nothing and runs nothing.
    const page = new DOMParser().parseFromString(await karvan.read(url), 'text/html');
    // Its links lead from where it stands.
    for (const link of page.querySelectorAll('a[href]')) link.href = new URL(link.getAttribute('href'), url).href;
    const whole = (element, attribute) => element && new URL(element.getAttribute(attribute).split(' ')[0], url).href;
    const article = page.querySelector('[data-product]');
    const inquiry = 'inquiry' in article.dataset ? { ...article.dataset } : null;
    if (inquiry) inquiry.makerPage = new URL(inquiry.makerPage, url).href;
    return {
      url,
      // Where the page is published, if that is known.
      published: page.querySelector('link[rel=canonical]')?.href,
      name: page.querySelector('h1').textContent,
      picture: whole(page.querySelector('.product-show .pic source'), 'srcset'),
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
