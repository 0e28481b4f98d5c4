import { type OpportunityWholeFragment } from '@commonworks/web-graphql';

/** What an opportunity is called and how it is described, in both languages. */
export interface Texts {
  nameEn: string;
  nameFr: string;
  descriptionEn: string;
  descriptionFr: string;
}

/** What a form of texts begins with: those that stand, or the name it was found under. */
export function textsOf({ texts, name }: OpportunityWholeFragment): Texts {
  if (texts === null) return { nameEn: name, nameFr: name, descriptionEn: '', descriptionFr: '' };
  const { nameEn, nameFr, descriptionEn, descriptionFr } = texts;
  return { nameEn, nameFr, descriptionEn, descriptionFr };
}
