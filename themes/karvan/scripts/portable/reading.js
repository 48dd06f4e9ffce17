// How a script reads what belongs to the site where it may read no file: from a disk. It runs a script that brings it,
// since a script may come from anywhere. Such a script is one call: `karvan.take(what)`.

(() => {
  const asked = new Map();
  const taken = new Map();

  karvan.take = (what) => taken.set(document.currentScript.src, what);

  /** What the script at a whole address brings. */
  karvan.bring = (src) => {
    if (!asked.has(src)) {
      asked.set(src, new Promise((done, failed) => {
        document.head.append(karvan.make('script', {
          src,
          onload: () => (taken.has(src) ? done(taken.get(src)) : failed(new Error(src))),
          onerror: () => failed(new Error(src)),
        }));
      }));
      // A failure is tried again.
      asked.get(src).catch(() => asked.delete(src));
    }
    return asked.get(src);
  };

  /** The facts of a product's page lie beside it. */
  karvan.read = (address) => karvan.bring(new URL('facts.js', address).href);
})();
