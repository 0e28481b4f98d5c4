import type { Locale } from '@commonworks/api-platform';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestPersonName } from '@commonworks/testing';
import { NOWHERE, WorkbookHarness } from '../../testing/workbook-harness.js';
import { readFindings } from './read-findings.js';

let harness: WorkbookHarness;
beforeAll(async () => {
  harness = await WorkbookHarness.open();
});
afterAll(() => harness.close());
beforeEach(async () => {
  await harness.reset();
  await harness.save('lead', 'rating', ['GAP', 'WORK_PLANNED'], { comment: 'for us only' });
  await harness.save('southLead', 'rating', 'MEETS_NEEDS', { workbookId: harness.south });
});

const map = (name: TestPersonName, workbookId = harness.north) =>
  harness.maps.ofWorkbook(harness.as(name), workbookId);

const drawn = (comment: string | null) => ({
  municipalityId: harness.region.municipalities.north,
  campaignName: 'Capabilities',
  synthetic: false,
  published: false,
  layers: [
    {
      layer: 'MAJOR_BUSINESS_SYSTEMS',
      elements: [
        {
          questionId: harness.region.campaign.questions.rating,
          service: expect.objectContaining({ code: 'spec-payroll' }),
          state: 'ANSWERED',
          rating: 'GAP',
          workPlanned: true,
          comment,
          observation: null,
        },
      ],
    },
  ],
});

describe('the assessment map of one’s own workbook', () => {
  it.each(['lead', 'contributor', 'approver', 'viewer'] as const)(
    'is drawn for the %s, before any release too',
    async (name) => {
      expect(await map(name)).toEqual(drawn('for us only'));
    },
  );

  it('shows what is not rated yet', async () => {
    await harness.sql('delete from answer_revision; delete from answer');
    const own = await map('lead');
    expect(own?.layers[0]?.elements).toMatchObject([{ state: 'UNANSWERED', rating: null, comment: null }]);
  });

  it('shows a contributor the sections handed over alone', async () => {
    const { rating } = harness.region.campaign.questions;
    const { first, second } = harness.region.campaign.sections;
    // A published template never changes: the other section is handed over instead.
    const hand = (section: string) => harness.sql('update section_assignment set section_id = $1', [section]);
    await hand(second);
    try {
      expect(await map('contributor')).toBeNull();
    } finally {
      await hand(first);
    }
    expect((await map('contributor'))?.layers[0]?.elements[0]?.questionId).toBe(rating);
  });

  it('says when the campaign is made up', async () => {
    await harness.sql('update campaign set synthetic = true');
    try {
      expect(await map('lead')).toMatchObject({ synthetic: true });
    } finally {
      await harness.sql('update campaign set synthetic = false');
    }
  });
});

describe('the assessment map of another municipality', () => {
  const consortium = ['southLead', 'coordinator', 'analyst'] as const;

  it.each(consortium)('does not exist for the %s before the release', async (name) => {
    expect(await map(name)).toBeNull();
    await harness.release({ rating: ['GAP', 'WORK_PLANNED'] }, 'COMPUTING');
    expect(await map(name)).toBeNull();
  });

  it.each(consortium)('shows the %s what is shared by name afterwards, without remarks', async (name) => {
    await harness.release({ rating: ['GAP', 'WORK_PLANNED'] });
    expect(await map(name)).toEqual(drawn(null));
  });

  it('does not exist where no rating is shared by name', async () => {
    await harness.release({ scale: 4 });
    expect(await map('southLead')).toBeNull();
    expect(await map('lead', harness.south)).toBeNull();
  });

  it.each(['abroadLead', 'otherCoordinator', 'administrator', 'stranger'] as const)(
    'does not exist for %s of elsewhere',
    async (name) => {
      await harness.release({ rating: 'GAP' });
      expect(await map(name)).toBeNull();
    },
  );
});

describe('what a published document says of the municipality', () => {
  const publish = (rating: string) =>
    harness.sql(
      `insert into published_finding
         (municipality_id, workbook_id, question_id, consortium_id, rating, observation_en, observation_fr)
       select municipality_id, id, $2, consortium_id, $3, 'Little is there.', 'Il y a peu.' from workbook where id = $1`,
      [harness.north, harness.region.campaign.questions.rating, rating],
    );
  beforeEach(() => harness.sql('update campaign set synthetic = true'));
  afterEach(() => harness.sql('delete from published_finding; update campaign set synthetic = false'));

  const told = async (name: TestPersonName, locale?: Locale) => {
    const found = await harness.maps.ofWorkbook(harness.as(name, locale), harness.north);
    const { synthetic, published, layers = [] } = found ?? {};
    return { synthetic, published, said: layers[0]?.elements[0]?.observation };
  };

  it.each(['lead', 'southLead', 'coordinator'] as const)(
    'reaches the %s, and the map is not called made up, though the campaign is',
    async (name) => {
      await publish('GAP');
      await harness.release({ rating: ['GAP', 'WORK_PLANNED'] });
      expect(await told(name)).toEqual({ synthetic: false, published: true, said: 'Little is there.' });
      expect(await told(name, 'fr')).toMatchObject({ said: 'Il y a peu.' });
      expect(await harness.reader.find(harness.as(name), harness.north)).toMatchObject({ published: true });
      const other = await harness.reader.find(harness.as(name), harness.south);
      expect(other?.published ?? false).toBe(false);
    },
  );

  it('does not reach those of another consortium, past the map too', async () => {
    await publish('GAP');
    const seen = await harness.tenants.read(harness.as('abroadLead'), (tx) =>
      readFindings(tx, harness.north, 'en'),
    );
    expect([...seen]).toEqual([]);
  });

  it('is not told once the element is rated otherwise', async () => {
    await publish('MEETS_NEEDS');
    expect(await told('lead')).toEqual({ synthetic: true, published: false, said: null });
  });
});

it('a workbook that does not exist has no map', async () => {
  expect(await map('lead', NOWHERE)).toBeNull();
  expect(await map('lead', 'no-uuid')).toBeNull();
});
