// html-validate's recommended rules with the exceptions that this site needs, each with its reason. The rules are meant
// for people who write HTML; these pages are written by a machine, as short as the HTML standard allows.
export default {
  extends: ['html-validate:recommended'],
  rules: {
    // Matters of taste in source text, which nobody reads here.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // The HTML standard lets </li>, </p>, </td> and their kind be left out.
    'no-implicit-close': 'off',
    'no-implicit-button-type': 'error',
    // `<a href="tel:…">` holds the number isolated in <bdi>, with spaces that are meant to break.
    'tel-non-breaking': 'off',
    // Titles of our pages end in the catalogue's name and may be longer than its guess of 70 characters.
    'long-title': 'off',
  },
};
