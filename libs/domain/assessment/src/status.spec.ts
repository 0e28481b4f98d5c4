import { describe, expect, test } from '@jest/globals';
import { acceptsAnswers, CAMPAIGN_EVENTS, CAMPAIGN_STATUSES, campaignTransition } from './campaign-status.js';
import { editable, WORKBOOK_EVENTS, WORKBOOK_STATUSES, workbookTransition } from './workbook-status.js';

/** Every pair of status and event that leads somewhere; all the others are refused. */
const workbook = [
  'IN_PROGRESS SEND_FOR_REVIEW IN_REVIEW',
  'IN_PROGRESS SUBMIT SUBMITTED',
  'IN_REVIEW REQUEST_CHANGES CHANGES_REQUESTED',
  'IN_REVIEW SUBMIT SUBMITTED',
  'CHANGES_REQUESTED SEND_FOR_REVIEW IN_REVIEW',
  'CHANGES_REQUESTED SUBMIT SUBMITTED',
  'SUBMITTED REOPEN IN_PROGRESS',
];
const campaign = [
  'DRAFT OPEN OPEN',
  'OPEN CLOSE CLOSED',
  'CLOSED RELEASE RELEASED',
  'CLOSED REOPEN OPEN',
  'RELEASED RELEASE RELEASED',
];

function steps<Status extends string, Event extends string>(
  statuses: readonly Status[],
  events: readonly Event[],
  step: (status: Status, event: Event) => { ok: true; status: Status } | { ok: false },
): string[] {
  return statuses.flatMap((status) =>
    events.flatMap((event) => {
      const next = step(status, event);
      return next.ok ? [`${status} ${event} ${next.status}`] : [];
    }),
  );
}

describe('workbook and campaign statuses', () => {
  test('a workbook goes these ways and no other', () => {
    const found = steps(WORKBOOK_STATUSES, WORKBOOK_EVENTS, workbookTransition);
    expect(found.sort()).toEqual([...workbook].sort());
  });

  test('a campaign goes these ways and no other', () => {
    const found = steps(CAMPAIGN_STATUSES, CAMPAIGN_EVENTS, campaignTransition);
    expect(found.sort()).toEqual([...campaign].sort());
  });

  test('a workbook in review or submitted is locked', () => {
    expect(WORKBOOK_STATUSES.filter(editable)).toEqual(['IN_PROGRESS', 'CHANGES_REQUESTED']);
  });

  test('answers are accepted in an open campaign and an editable workbook only', () => {
    const open = CAMPAIGN_STATUSES.flatMap((of) =>
      WORKBOOK_STATUSES.filter((status) => acceptsAnswers(of, status)).map((status) => `${of} ${status}`),
    );
    expect(open).toEqual(['OPEN IN_PROGRESS', 'OPEN CHANGES_REQUESTED']);
  });
});
