import type { DocumentModel } from './document.js';
import { keepFrenchSpaces } from './french-spaces.js';
import { mapTexts } from './map-texts.js';
import { plainText } from './plain-text.js';

/** The document with texts that every format can hold, typeset as its language wants; what each writer begins with. */
export const prepareDocument = (document: DocumentModel): DocumentModel =>
  mapTexts(document, (text, language) => {
    const plain = plainText(text);
    return language === 'fr' ? keepFrenchSpaces(plain) : plain;
  });
