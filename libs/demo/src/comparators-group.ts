import type { PlannedGroup } from '@commonworks/api-group/schema';
import { comparatorsCosting } from './comparators-costing.js';
import { comparatorsDocuments } from './comparators-documents.js';
import { day, firstMeeting } from './comparators-minutes.js';

interface Known {
  readonly opportunityId: string;
  /** Ids by name and by address. */
  readonly municipality: (name: string) => string;
  readonly person: (email: string) => string;
  readonly today: Date;
}

const DAY = 86_400_000;
const CLARINGTON = 'Municipality of Clarington';

/** The group around the replacement of CLASS: who is in it is the source's, all that it did is made up. */
export const comparatorsGroup = {
  people: [
    'lead@clarington.example',
    'approver@clarington.example',
    'lead@ajax.example',
    'lead@oshawa.example',
  ],
  plan({ opportunityId, municipality, person, today }: Known): PlannedGroup {
    const clarington = municipality(CLARINGTON);
    const ajax = { municipalityId: municipality('Town of Ajax'), personId: person('lead@ajax.example') };
    const oshawa = {
      municipalityId: municipality('City of Oshawa'),
      personId: person('lead@oshawa.example'),
    };
    const startsAt = weekdayFrom(today, 14, 1);
    return {
      opportunityId,
      name: 'CLASS replacement',
      purpose:
        'Replace the recreation software CLASS, whose support has ended, with one system that all of us register and book with. ' +
        'Made up for this demonstration.',
      champion: {
        municipalityId: clarington,
        personId: person('lead@clarington.example'),
        approverId: person('approver@clarington.example'),
        statement: 'Clarington is replacing CLASS already and can share what it has learned.',
      },
      members: [ajax, oshawa],
      scopeNote: {
        inScope: 'Registration, facility booking, memberships and payments at the counter and online.',
        outOfScope:
          'Arena equipment, staff scheduling, and the financial system that payments are posted to.',
        collaborationLevel: 'SYSTEM',
        options: 'One contract that each joins; one system for all; each its own with shared requirements.',
      },
      held: firstMeeting({
        startsAt: weekdayFrom(today, -21, -1),
        clarington: { municipalityId: clarington, personId: person('lead@clarington.example') },
        ajax,
        oshawa,
      }),
      meeting: { title: 'Scoping meeting', place: 'By video', zone: 'America/Toronto', startsAt },
      documents: comparatorsDocuments({ clarington }),
      costing: comparatorsCosting({
        clarington: { municipalityId: clarington, personId: person('lead@clarington.example') },
        ajax,
        oshawa,
      }),
      actions: [
        {
          title: 'Write down what we learned in the replacement so far',
          dueOn: day(new Date(startsAt.getTime() - 2 * DAY)),
          municipalityId: clarington,
          personId: person('lead@clarington.example'),
        },
        {
          title: 'List when each contract ends and what leaving costs',
          dueOn: day(startsAt),
          municipalityId: ajax.municipalityId,
          personId: ajax.personId,
        },
      ],
    };
  },
};

/** So many days from today in the afternoon of Ontario; from a weekend on to the next Monday or back to the last Friday. */
function weekdayFrom(today: Date, days: number, otherwise: 1 | -1): Date {
  const at = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + days, 18));
  while ([0, 6].includes(at.getUTCDay())) at.setUTCDate(at.getUTCDate() + otherwise);
  return at;
}
