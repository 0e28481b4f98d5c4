import { type FieldRule, withParent } from './field-rules.js';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { CONSORTIUM, members, type Who } from './who.js';
import type { World } from './world.js';

const coordinator: Who = { COORDINATOR: CONSORTIUM };

/** A product of the consortium's own. */
const made = (place: Place, world: World) =>
  world.newRow(place, 'consortium_product', {
    consortium_id: place.consortiumId,
    name: `Made ${world.nextNumber()}`,
    vendor: 'Vendor',
    synonyms: [`Synonym ${world.nextNumber()}`],
    support_ends: '2031',
  });

const words = (name: string) => ({ name, vendor: 'Vendor', synonyms: [], supportEnds: '2032' });

/** Who may what with the products a consortium knows. */
export const PRODUCT_ROWS: readonly Row[] = [
  {
    field: 'Query.products',
    who: members,
    variables: async (place, world) => {
      await made(place, world);
      return { consortiumCode: place.consortiumCode };
    },
  },
  {
    field: 'Mutation.addProduct',
    grantedBy: ['Product'],
    who: coordinator,
    variables: ({ consortiumCode }, world) => ({
      input: { consortiumCode, ...words(`Added ${world.nextNumber()}`) },
    }),
  },
  {
    field: 'Mutation.addProduct',
    of: 'under a name that is known',
    grantedBy: ['ProductNamesTaken'],
    who: coordinator,
    variables: async (place, world) => {
      const name = `Known ${world.nextNumber()}`;
      await world.newRow(place, 'consortium_product', { consortium_id: place.consortiumId, name });
      return { input: { consortiumCode: place.consortiumCode, ...words(name) } };
    },
  },
  {
    field: 'Mutation.changeProduct',
    grantedBy: ['Product'],
    who: coordinator,
    variables: async (place, world) => ({
      input: { id: await made(place, world), expectedVersion: 1, ...words(`Changed ${world.nextNumber()}`) },
    }),
  },
  {
    field: 'Mutation.changeProduct',
    of: 'based on a version that is not there',
    grantedBy: ['ProductConflict'],
    who: coordinator,
    variables: async (place, world) => ({
      input: { id: await made(place, world), expectedVersion: 4, ...words(`Changed ${world.nextNumber()}`) },
    }),
  },
  {
    field: 'Mutation.removeProduct',
    grantedBy: ['RemovedProduct'],
    who: coordinator,
    variables: async (place, world) => ({ input: { id: await made(place, world), expectedVersion: 1 } }),
  },
];

/** Every field of theirs. */
export const PRODUCT_FIELDS: Record<string, Record<string, FieldRule>> = {
  Product: withParent('id name vendor synonyms supportEnds bundled ownSynonyms ownSupportEnds version'),
  ProductNamesTaken: withParent('message names'),
  TakenProductName: withParent('field name message product'),
  ProductConflict: withParent('message current'),
  RemovedProduct: withParent('id'),
};
