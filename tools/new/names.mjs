import { ClearError } from '../setup/clear-error.mjs';

/**
 * The forms in which a thing's name stands in the code.
 *
 * @typedef {object} Names
 * @property {string} kebab `water-main`: folders, files, addresses
 * @property {string} kebabs `water-mains`
 * @property {string} pascal `WaterMain`: types
 * @property {string} pascals `WaterMains`
 * @property {string} camel `waterMain`: fields, keys of words
 * @property {string} camels `waterMains`
 * @property {string} snake `water_main`: the table
 * @property {string} snakes `water_mains`
 * @property {string} capitals `WATER_MAIN`: actions of the audit log, constants
 * @property {string} words `water main`: in a sentence
 * @property {string} wordsMany `water mains`
 * @property {string} title `Water main`: at its beginning
 * @property {string} titles `Water mains`
 * @property {string} wordsFr `conduite`: in a sentence, in French
 * @property {string} wordsManyFr `conduites`
 * @property {string} titleFr `Conduite`
 * @property {string} titlesFr `Conduites`
 */

/** Words that PostgreSQL keeps to itself: no table can be called so. */
const RESERVED = new Set(
  (
    'all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create ' +
    'default deferrable desc distinct do else end except false fetch for foreign from grant group having in ' +
    'initially intersect into lateral leading limit not null offset on only or order placing primary references ' +
    'returning select some symmetric table then to trailing true union unique user using variadic when where ' +
    'window with'
  ).split(' '),
);
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * @param {string} kebab
 * @param {object} [said]
 * @param {string} [said.plural] where English makes the plural otherwise
 * @param {string} [said.french] the thing in French; the English words where not given
 * @param {string} [said.frenchPlural]
 * @returns {Names}
 * @throws {ClearError} where the name is not of small letters and figures, joined by hyphens, or no table can have it
 */
export function namesOf(kebab, said = {}) {
  const kebabs = said.plural ?? plural(kebab);
  for (const name of [kebab, kebabs])
    if (!KEBAB.test(name))
      throw new ClearError(`“${name}” is no name: small letters, joined by hyphens (water-main)`);
  if (RESERVED.has(kebab)) throw new ClearError(`“${kebab}” is a word of SQL: no table can be called so.`);
  const wordsFr = said.french ?? kebab.replaceAll('-', ' ');
  const wordsManyFr = said.frenchPlural ?? (said.french ? `${said.french}s` : kebabs.replaceAll('-', ' '));
  return {
    kebab,
    kebabs,
    pascal: pascal(kebab),
    pascals: pascal(kebabs),
    camel: lowerFirst(pascal(kebab)),
    camels: lowerFirst(pascal(kebabs)),
    snake: kebab.replaceAll('-', '_'),
    snakes: kebabs.replaceAll('-', '_'),
    capitals: kebab.replaceAll('-', '_').toUpperCase(),
    words: kebab.replaceAll('-', ' '),
    wordsMany: kebabs.replaceAll('-', ' '),
    title: upperFirst(kebab.replaceAll('-', ' ')),
    titles: upperFirst(kebabs.replaceAll('-', ' ')),
    wordsFr,
    wordsManyFr,
    titleFr: upperFirst(wordsFr),
    titlesFr: upperFirst(wordsManyFr),
  };
}

/** @param {string} word */
function plural(word) {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** @param {string} kebab */
const pascal = (kebab) => kebab.split('-').map(upperFirst).join('');
/** @param {string} text */
const upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** @param {string} text */
const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);
