import { type FieldRule, withParent } from './field-rules.js';
import type { Place } from './place.js';
import type { Row } from './row.js';
import { members, OWN, type Who } from './who.js';
import type { World } from './world.js';

/** Who holds it changes it. */
const holders: Who = { LEAD: OWN };

const WORDS = {
  title: 'Said',
  vendor: 'Said',
  endsOn: '2031-06-30',
  openTo: 'Members',
  terms: 'Said.',
  contact: 'Said',
};

const held = ({ consortiumId: consortium_id, municipalityId: municipality_id }: Place) => ({
  consortium_id,
  municipality_id,
});

const made = async (place: Place, world: World) =>
  world.newRow(place, 'contract', {
    ...held(place),
    title: 'Made',
    service_id: await world.anyService(),
    vendor: 'Vendor',
    number: 'C-1',
    ends_on: '2031-06-30',
    open_to: 'Members',
    open_until: '2031-01-31',
    terms: 'Terms.',
    contact: 'Town hall',
  });

/** A document of one. */
async function attached(place: Place, world: World, contract_id: string): Promise<string> {
  const file_id = await world.newFile(place, 'contract_file', 'shared');
  return world.newRow(place, 'contract_file', { ...held(place), contract_id, file_id }, 'file_id');
}

/** Who may what with contracts. */
export const CONTRACT_ROWS: readonly Row[] = [
  {
    field: 'Query.contracts',
    who: members,
    variables: async (place, world) => {
      await attached(place, world, await made(place, world));
      return { consortiumCode: place.consortiumCode };
    },
  },
  {
    field: 'Query.contract',
    who: members,
    variables: async (place, world) => ({ id: await made(place, world) }),
  },
  {
    field: 'Mutation.addContract',
    who: holders,
    variables: async ({ consortiumCode, municipalityId }, world) => ({
      input: { consortiumCode, municipalityId, words: { ...WORDS, serviceId: await world.anyService() } },
    }),
  },
  {
    field: 'Mutation.changeContract',
    who: holders,
    variables: async (place, world) => ({
      input: {
        id: await made(place, world),
        expectedVersion: 1,
        words: { ...WORDS, serviceId: await world.anyService() },
      },
    }),
  },
  {
    field: 'Mutation.changeContract',
    of: 'based on a version that is not there',
    grantedBy: ['CONFLICT'],
    who: holders,
    variables: async (place, world) => ({
      input: {
        id: await made(place, world),
        expectedVersion: 4,
        words: { ...WORDS, serviceId: await world.anyService() },
      },
    }),
  },
  {
    field: 'Mutation.removeContract',
    who: holders,
    variables: async (place, world) => ({ id: await made(place, world) }),
  },
  {
    field: 'Query.fileHistory',
    of: 'of a contract',
    who: members,
    variables: async (place, world) => ({ id: await attached(place, world, await made(place, world)) }),
  },
  {
    field: 'Mutation.removeFile',
    of: 'of a contract',
    who: holders,
    variables: async (place, world) => ({ id: await attached(place, world, await made(place, world)) }),
  },
];

/** Every field of theirs. */
export const CONTRACT_FIELDS: Record<string, Record<string, FieldRule>> = {
  Contract: {
    ...withParent('id title municipality service vendor number endsOn ended openTo openUntil joinable terms'),
    ...withParent('contact version savedAt mayChange files'),
  },
};
