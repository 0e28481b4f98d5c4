import { expect } from '@playwright/test';
import { Person } from './person.js';

const CAMPAIGN = 'IT comparators 2017';
const COORDINATOR = 'coordinator@durham-comparators.example';

interface Listed {
  id: string;
  name: string;
  status: string;
  version: number;
  curated: boolean;
  windows: { product: string; municipalityCount: number }[];
  factors: { code: string; value: number | null }[];
  score: number;
}

/**
 * Takes up the candidate that the release found for CLASS, publishes it and invites municipalities by name. The demo's own
 * is retired first, so that it is found again.
 *
 * @param invited which of them, by their names
 */
export async function publishClass(url: string, invited: RegExp) {
  const coordinator = await Person.signedIn(url, COORDINATOR);
  const { campaigns } = await coordinator.ask<{ campaigns: { id: string; name: string }[] }>(
    '{ campaigns { id name } }',
  );
  const campaignId = campaigns.find(({ name }) => name === CAMPAIGN)?.id ?? '';
  const list = async () =>
    (
      await coordinator.ask<{ opportunities: Listed[] }>(
        `query ($id: ID!) { opportunities(campaignId: $id) {
          id name status version curated windows { product municipalityCount } factors { code value } score } }`,
        { id: campaignId },
      )
    ).opportunities;
  // The demo's parts come one after the other; what is retired before the last has come would keep it away.
  await expect
    .poll(async () => {
      const { opportunityGroups } = await coordinator.ask<{ opportunityGroups: object[] }>(
        'query ($code: String!) { opportunityGroups(consortiumCode: $code) { id } }',
        { code: 'durham-comparators' },
      );
      return opportunityGroups.length;
    })
    .toBe(1);
  const done = (field: string) =>
    `mutation ($input: OpportunityVersionInput!) { ${field}(input: $input) { ... on Opportunity { id version } } }`;
  const theirs = (await list()).find(({ curated }) => curated);
  await coordinator.ask(done('retireOpportunity'), {
    input: { id: theirs?.id, expectedVersion: theirs?.version },
  });
  const candidate = (await list()).find(
    ({ curated, windows }) => !curated && windows.some(({ product }) => product === 'CLASS'),
  );
  const { createOpportunity: made } = await coordinator.ask<{ createOpportunity: Listed }>(
    'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { ... on Opportunity { id version } } }',
    {
      input: {
        campaignId,
        candidateIds: [candidate?.id],
        texts: { nameEn: 'One recreation system', nameFr: 'Un système de loisirs' },
      },
    },
  );
  const { municipalities } = await coordinator.ask<{ municipalities: { id: string; name: string }[] }>(
    '{ municipalities { id name } }',
  );
  const invitedIds = municipalities.filter(({ name }) => invited.test(name)).map(({ id }) => id);
  await coordinator.ask(
    `mutation ($input: OpportunityVersionInput!, $invitedIds: [ID!]!) {
      publishOpportunity(input: $input, invitedIds: $invitedIds) { ... on Opportunity { id } } }`,
    { input: { id: made.id, expectedVersion: made.version }, invitedIds },
  );
  await coordinator.leave();
  return { opportunityId: made.id, candidate };
}

/** Looks through the answers now, as is done once a day. */
export async function lookThroughAnswers(url: string): Promise<void> {
  const administrator = await Person.signedIn(url, 'admin@commonworks.example');
  await administrator.ask('mutation { runRevealBatch }');
  await administrator.leave();
}
