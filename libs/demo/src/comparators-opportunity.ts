import type { PlannedOpportunity } from '@commonworks/api-opportunity/schema';

/** What the comparators could do together: CLASS, which four of them have yet to replace, as their published plans say. */
export const comparatorsOpportunity: PlannedOpportunity = {
  services: [],
  products: ['CLASS'],
  texts: {
    nameEn: 'CLASS replacement',
    nameFr: 'Remplacement de CLASS',
    descriptionEn:
      'The recreation software CLASS is at the end of its support. Its name and its windows are those of the published plans; ' +
      'that the municipalities would replace it together, and the group around it, was made up for this demonstration.',
    descriptionFr:
      'Le logiciel de loisirs CLASS arrive à la fin de son soutien. Son nom et ses fenêtres viennent des plans publiés; que les ' +
      'municipalités le remplacent ensemble, et le groupe qui s’en occupe, a été inventé pour cette démonstration.',
  },
};
