import { type FieldRule, withParent } from './field-rules.js';
import { formOf } from './insert-form.js';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { consortial, CONSORTIUM, everybody, members } from './who.js';
import type { World } from './world.js';

/** A form of the consortium's own. */
const made = (place: Place, world: World) =>
  world.newRow(place, 'governance_form', formOf(place.consortiumId, world.people.COORDINATOR?.id ?? ''));

/** Who may what with a consortium's own forms of governance documents. */
export const FORM_ROWS: readonly Row[] = [
  { field: 'Query.governancePlaceholders', who: everybody, variables: () => ({ kind: 'CHARTER' }) },
  {
    field: 'Query.governanceForms',
    who: members,
    variables: async (place, world) => {
      await made(place, world);
      return { consortiumCode: place.consortiumCode };
    },
  },
  {
    field: 'Mutation.removeGovernanceForm',
    who: { COORDINATOR: CONSORTIUM },
    variables: async (place, world) => ({ input: { id: await made(place, world) } }),
  },
];

/** Every field of theirs. */
export const FORM_FIELDS: Record<string, Record<string, FieldRule>> = {
  GovernanceForm: {
    ...withParent('id kind language name placeholders uploadedAt'),
    // The names of coordinators are for who knows them.
    uploadedBy: { onlyFor: consortial },
  },
  GovernancePlaceholder: withParent('name label paragraphs'),
  RemovedGovernanceForm: withParent('id'),
  GovernanceDocumentForm: withParent('id name language'),
};
