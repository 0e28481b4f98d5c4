import { type Entries } from './entries.js';

/** A way of writing that French texts of the product do not have, and why. */
interface Rule {
  why: string;
  /** Every match is one offence. */
  pattern: RegExp;
}

/** How French is typeset in Canada: no space before ; ! ?, one that does not break before a colon and inside « ». */
const TYPESETTING: readonly Rule[] = [
  { why: 'an apostrophe is ’', pattern: /'/g },
  { why: 'a quotation stands in « »', pattern: /["“”]/g },
  { why: 'a no-break space follows «', pattern: /«(?!\u00a0)/g },
  { why: 'a no-break space precedes »', pattern: /(?<!\u00a0)»/g },
  { why: 'a no-break space precedes a colon', pattern: /(?<!\u00a0):(?=\s|$)/g },
  { why: 'no space precedes ; ! or ?', pattern: /\s[;!?]/g },
  { why: 'a no-break space groups digits', pattern: /\d[ ,\u202f]\d{3}\b/g },
];

/** These words, as whole words of French: a letter with an accent is one too. */
const words = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu');

/** One thing has one name: of several that would do, the others stand here. */
const NAMES: readonly Rule[] = [
  {
    why: 'a workbook is “soumis”; “remettre” and “recevoir” are not said of it',
    pattern: words('remise?s?|remett(?:re|ez) (?:le cahier|tel)|cahiers? (?:sont )?reçus?'),
  },
  {
    why: 'a campaign is “close”: what one “ferme” is a menu, a window, an account',
    pattern: words(
      'campagnes? (?:(?:est|sont|ouverte peut être) )?fermées?|ferme[rz]?(?:-la| (?:la|une) campagne)',
    ),
  },
  {
    why: 'an approver asks for “corrections”: “modifications” are what anybody makes',
    pattern: words('modifications? demandées?|demand\\p{L}+ (?:des|la) modifications?'),
  },
  { why: 'a part of a workbook is a “volet”', pattern: words('sections?') },
  { why: 'what rates an element is a “cote”', pattern: words('non évaluée?s?') },
  { why: 'a system that is not hosted elsewhere is “sur place”', pattern: words('dans nos locaux|sur site') },
  { why: 'an answer is shared “de façon nominative”', pattern: words('nommément|nommée? au') },
  {
    why: 'a figure not shown is “non diffusé”: “retenu” also means chosen',
    pattern: words('(?:est|sont) retenue?s?'),
  },
  { why: 'how ready one is, is “préparation”', pattern: words('capacité à (?:le )?fournir') },
  {
    why: '“services publics” is all that a municipality does: water, sewers and power are “d’utilité publique”',
    pattern: words('services publics'),
  },
  { why: '“corporatif” is an anglicism', pattern: words('corporati(?:f|ve)s?') },
  { why: 'an order goes from the highest to the lowest', pattern: words('de (?:haut en bas|bas en haut)') },
];

/** A name may begin with a vowel, which only the reader sees: “d’Oshawa”, “qu’Ajax”. */
const ELISION: Rule = {
  why: '“de” and “que” are cut short before a name that begins with a vowel',
  pattern: /\b(?:de|que) \{\{(?:municipality|consortium|campaign|name|group|who|whose|section|inviter)\}\}/gi,
};

/**
 * Where these texts offend against the rules: the key, what was found, and why it is wrong.
 * @param judged whether the choice of words is judged too, or the typesetting alone
 */
export function frenchOffences(texts: Entries, judged: 'words' | 'typesetting' = 'words'): string[] {
  const found = (key: string, text: string, rules: readonly Rule[]) =>
    rules.flatMap(({ why, pattern }) =>
      [...text.matchAll(pattern)].map(([offence]) => `${key}: “${offence}” (${why})`),
    );
  return [...texts].flatMap(([key, text]) => {
    const said = text.replaceAll(/\$t\([^)]*\)/g, '');
    if (judged === 'typesetting') return found(key, said, TYPESETTING);
    // The name of a placeholder is no word of the text.
    const own = said.replaceAll(/\{\{[^}]*\}\}/g, '{{}}');
    return [...found(key, said, [...TYPESETTING, ELISION]), ...found(key, own, NAMES)];
  });
}
