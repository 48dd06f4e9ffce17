// Copying: the address of a page, a text. Ways to pass a page on that do not know the site's address get it here.

(() => {
  const { make, say } = karvan;

  /** Copies a text and says so on the button. */
  karvan.copy = async (text, button) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Pages from a disk and over plain HTTP have no clipboard of their own.
      const field = make('textarea', {}, text);
      button.after(field);
      field.select();
      document.execCommand('copy');
      field.remove();
      button.focus();
    }
    const label = button.textContent;
    if (label === say('copied')) return;
    button.textContent = say('copied');
    setTimeout(() => { button.textContent = label; }, 2000);
  };

  const address = location.href.replace(/#.*/, '');
  for (const template of document.querySelectorAll('template.to-share')) {
    const row = template.content.firstElementChild;
    for (const link of row.querySelectorAll('a')) {
      link.href = link.getAttribute('href').replaceAll('%7Burl%7D', encodeURIComponent(address));
    }
    template.replaceWith(row);
  }
  for (const row of document.querySelectorAll('.share')) {
    // The published address where it is known: this copy may stand on a disk.
    const known = document.querySelector('link[rel=canonical]')?.href ?? address;
    row.append(make('button', { class: 'copy', type: 'button', 'aria-live': 'polite', onclick: (event) => karvan.copy(known, event.currentTarget) }, say('copy-link')));
  }
})();
