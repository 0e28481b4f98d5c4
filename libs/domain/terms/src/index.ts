import { en } from './en.js';
import { fr } from './fr.js';
import { type Terms } from './terms.js';

export { type Terms } from './terms.js';

/** The words of the domain in the languages of the product: each catalogue registers them as `terms`. */
export const TERMS: Record<'en' | 'fr', Terms> = { en, fr };
