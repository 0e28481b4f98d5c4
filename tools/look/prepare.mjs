import { Person } from '../measure/person.mjs';
import { present } from '../setup/present.mjs';

export const PASSWORD = 'commonworks-demo';

/**
 * What addresses are made of: by name, the ids of campaigns, workbooks and opportunities.
 *
 * @typedef {Record<string, string>} Places
 */

const NEW_CAMPAIGN = 'mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { id } }';
const OPEN_CAMPAIGN = 'mutation ($id: ID!) { openCampaign(id: $id) { id } }';
const OPPORTUNITIES = 'query ($id: ID!) { opportunities(campaignId: $id) { id kind curated status } }';
const TAKE_UP =
  'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { ... on Opportunity { id } } }';
const WORKBOOKS = 'query ($id: ID!) { workbooks(campaignId: $id) { id } }';

/**
 * Brings a demo into every standing that pages speak of and the demo itself is not in: a campaign that is a draft,
 * a workbook in review and one that is submitted, an invitation not accepted and its mail, an opportunity in preparation. The campaigns are of
 * earlier years, so that pages still begin with the demo's.
 *
 * @param {string} url
 * @returns {Promise<Places>} what stands there now, by the names that the states use
 */
export async function prepare(url) {
  /** @param {string} email */
  const person = (email) => new Person(url).signIn(email, PASSWORD);
  const coordinator = await person('coordinator@misa-prairies.example');
  const lead = await person('lead@lethbridge.example');
  const comparator = await person('lead@clarington.example');
  const administrator = await person('admin@commonworks.example');
  try {
    /** @type {{ campaigns: DemoCampaign[] }} */
    const { campaigns } = await coordinator.ask(
      '{ campaigns { id status year consortium { id } templateVersion { id } } }',
    );
    const open = present(
      campaigns.find(({ status }) => status === 'OPEN'),
      'open campaign',
    );
    const released = present(
      campaigns.find(({ status }) => status === 'RELEASED'),
      'released campaign',
    );
    /**
     * @param {string} name
     * @param {number} year
     */
    const create = async (name, year) => {
      const { createCampaign } = await coordinator.ask(NEW_CAMPAIGN, {
        input: {
          consortiumId: open.consortium.id,
          templateVersionId: open.templateVersion.id,
          name,
          cycle: String(year),
          year,
          closesOn: `${open.year + 1}-12-17`,
        },
      });
      return /** @type {string} */ (createCampaign.id);
    };
    /** @param {string} campaignId */
    const workbookOf = async (campaignId) => {
      const { workbooks } = await lead.ask(WORKBOOKS, { id: campaignId });
      return /** @type {string} */ (workbooks[0].id);
    };
    const draft = await create('Regional Collaboration Initiative 2023', open.year - 3);
    const review = await create('Regional Collaboration Initiative 2024', open.year - 2);
    const submitted = await create('Regional Collaboration Initiative 2025', open.year - 1);
    for (const id of [review, submitted]) await coordinator.ask(OPEN_CAMPAIGN, { id });
    const inReview = await workbookOf(review);
    await lead.ask('mutation ($id: ID!) { sendWorkbookForReview(id: $id) { id } }', { id: inReview });
    const handedIn = await workbookOf(submitted);
    await lead.ask('mutation ($id: ID!) { submitWorkbook(id: $id) { id } }', { id: handedIn });
    await administrator.ask(
      'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename } }',
      {
        input: {
          email: 'newcomer@prairies.example',
          name: 'New colleague',
          role: 'ANALYST',
          consortiumId: open.consortium.id,
        },
      },
    );
    /** @type {{ campaigns: DemoCampaign[] }} */
    const { campaigns: compared } = await comparator.ask(
      '{ campaigns { id status year templateVersion { kinds } } }',
    );
    const layers = present(
      compared.find(({ templateVersion }) => templateVersion.kinds?.includes('RATING')),
      'assessment',
    );
    const figures = present(
      compared.find(({ id }) => id !== layers.id),
      'comparison',
    );
    const opportunities = await takeUp(coordinator, released.id);
    return {
      ...opportunities,
      open: open.id,
      released: released.id,
      draft,
      workbook: await workbookOf(open.id),
      releasedWorkbook: await workbookOf(released.id),
      inReview,
      handedIn,
      layers: layers.id,
      figures: figures.id,
    };
  } finally {
    for (const one of [coordinator, lead, comparator, administrator]) one.close();
  }
}

/**
 * @param {Person} coordinator
 * @param {string} campaignId
 * @returns {Promise<Places>} an opportunity that is only found, one in preparation and one that is published
 */
async function takeUp(coordinator, campaignId) {
  const opportunities = await published(coordinator, campaignId);
  const candidates = opportunities.filter(({ curated }) => !curated);
  const [first, second] = candidates.filter(({ kind }) => kind === 'SERVICE');
  const texts = {
    nameEn: 'Shared back office',
    nameFr: 'Services administratifs partagés',
    descriptionEn: 'What several of us could do once and for all.',
    descriptionFr: 'Ce que plusieurs d’entre nous pourraient faire une fois pour toutes.',
  };
  const candidateIds = [present(first, 'service').id, present(second, 'service').id];
  const { createOpportunity } = await coordinator.ask(TAKE_UP, {
    input: { campaignId, candidateIds, texts },
  });
  const of = (/** @type {(opportunity: Opportunity) => boolean} */ kind) =>
    present(opportunities.find(kind), 'opportunity').id;
  return {
    // One with windows to be drawn.
    foundOpportunity: of(({ kind, curated }) => kind === 'REPLACEMENT' && !curated),
    draftedOpportunity: /** @type {string} */ (createOpportunity.id),
    publishedOpportunity: of(({ status }) => status === 'PUBLISHED'),
  };
}

/**
 * All opportunities, once the demo's stand published: it makes them when its release is out.
 *
 * @param {Person} coordinator
 * @param {string} id of the campaign
 * @returns {Promise<Opportunity[]>}
 */
async function published(coordinator, id) {
  for (let attempt = 1; ; attempt += 1) {
    const { opportunities } = await coordinator.ask(OPPORTUNITIES, { id });
    if (opportunities.some((/** @type {{ status: string }} */ { status }) => status === 'PUBLISHED'))
      return opportunities;
    if (attempt === 120) throw new Error('The demo has published no opportunity.');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** @typedef {{ id: string, kind: string, curated: boolean, status: string }} Opportunity */

/**
 * @typedef {{ id: string, status: string, year: number, consortium: { id: string },
 *   templateVersion: { id: string, kinds?: string[] } }} DemoCampaign
 */
