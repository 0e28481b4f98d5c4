import { CAMPAIGN_STATUSES, WORKBOOK_STATUSES } from '@commonworks/domain-assessment';
import { describe, expect, it } from '@jest/globals';
import en from '../messages/en.json' with { type: 'json' };
import fr from '../messages/fr.json' with { type: 'json' };
import { STAGES } from '../workbooks/stage.js';
import { lockReason } from './lock-reason.js';

const texts = (catalogue: object) => Object.keys(catalogue);

describe('why a workbook is locked', () => {
  const cases = CAMPAIGN_STATUSES.flatMap((campaign) =>
    WORKBOOK_STATUSES.flatMap((status) =>
      [true, false].flatMap((editable) =>
        [true, false].map((mayReopen) => ({ campaign, status, editable, mayReopen })),
      ),
    ),
  );

  it.each(cases)('has words in both languages: %j', ({ campaign, status, editable, mayReopen }) => {
    const reason = lockReason({ status, editable, campaign: { status: campaign } }, mayReopen);
    if (reason === null) expect([campaign, editable]).toEqual(['OPEN', true]);
    else {
      expect(texts(en.locked)).toContain(reason);
      expect(texts(fr.locked)).toContain(reason);
    }
  });
});

describe('the words of a status', () => {
  it.each([en, fr])('are there for each, and for no other', ({ status, campaignStatus }) => {
    expect(texts(status).sort()).toEqual([...STAGES].sort());
    expect(texts(campaignStatus).sort()).toEqual([...CAMPAIGN_STATUSES].sort());
  });
});
