// What every page needs of scripts, and what the other scripts use: words, numbers, addresses, elements.
// The file of words goes before and has made `karvan`. Controls that need a script are put in by a script.

(() => {
  const { lang, numbers, words } = karvan;
  // The way to the site's root, from the address of this very file: `assets/site-1a2b3c4d.js`.
  const root = new URL('..', document.currentScript.src);
  const plurals = new Intl.PluralRules(lang);
  const format = new Intl.NumberFormat(numbers);

  karvan.root = root;
  // On a disk nobody answers with the file behind an address.
  const file = 'portable' in document.documentElement.dataset ? 'index.html' : '';
  /** A whole address from one that begins at the site's root. */
  karvan.at = (path) => new URL(path.endsWith('/') ? path + file : path, root).href;
  /** The address of a page of this language: `search/`. */
  karvan.page = (path) => karvan.at(`${lang}/${path}`);
  karvan.number = (number) => format.format(number);

  /** A message of the strings that begin with `script-`; `n` chooses the plural form. */
  karvan.say = (key, values = {}) => {
    const word = words[key] ?? '';
    const text = typeof word === 'string' ? word : (word[plurals.select(values.n)] ?? word.other);
    return text.replace(/\{(\w+)\}/g, (whole, name) =>
      typeof values[name] === 'number' ? karvan.number(values[name]) : (values[name] ?? whole),
    );
  };

  /** An element: `karvan.make('a', { href, class: 'x', onclick }, 'text', child)`. What is null or false is left out. */
  karvan.make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === 'function') element.addEventListener(key.slice(2), value);
      else if (value !== null && value !== undefined && value !== false) {
        element.setAttribute(key, value === true ? '' : value);
      }
    }
    element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
    return element;
  };

  // The link to the search page becomes its box; on that page the box is below.
  const link = document.querySelector('.to-search:not([aria-current])');
  link?.replaceWith(
    karvan.make(
      'form',
      { class: 'find', role: 'search', action: link.href },
      karvan.make('input', {
        type: 'search', name: 'q', placeholder: link.textContent, 'aria-label': karvan.say('search-catalogue'),
        autocomplete: 'off', enterkeyhint: 'search',
      }),
    ),
  );

  // A list of one facet's value, with the others beside it.
  for (const tools of document.querySelectorAll('[data-combine]')) {
    const href = `${karvan.page('search/')}?${tools.dataset.combine}`;
    tools.firstElementChild.after(karvan.make('a', { class: 'more', href }, karvan.say('combine')));
  }
})();
