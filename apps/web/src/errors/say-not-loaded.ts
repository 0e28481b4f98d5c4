/** In both languages, and here: the words of the page are what could not be had. */
const WORDS = [
  { lang: 'en', text: 'Commonworks could not be loaded. Check your connection.', reload: 'Reload' },
  {
    lang: 'fr',
    text: 'Commonworks n’a pas pu être chargé. Vérifiez votre connexion.',
    reload: 'Recharger',
  },
];

/** Says in place of the page that it could not be loaded, and how to try again. */
export function sayNotLoaded(root: HTMLElement): void {
  const notes = WORDS.map(({ lang, text, reload }) => {
    const note = document.createElement('p');
    const button = document.createElement('button');
    note.lang = lang;
    button.textContent = reload;
    button.addEventListener('click', () => location.reload());
    note.append(`${text} `, button);
    return note;
  });
  const main = document.createElement('main');
  main.style.padding = '2rem';
  main.append(...notes);
  root.replaceChildren(main);
}
