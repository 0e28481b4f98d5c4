import type { PlannedPost, PostActor } from '@commonworks/api-community/schema';
import { createHash } from 'node:crypto';

/** Who writes, by the address of the account; at which hour before now. */
interface Said {
  readonly by: string;
  readonly hoursAgo: number;
  readonly text: string;
}
interface SaidPost extends Said {
  readonly areaCode: string;
  readonly kind: PlannedPost['kind'];
  readonly title: string;
  readonly replies: readonly (Said & { readonly answers?: boolean })[];
}

const MADE_UP = 'Made up for this demonstration.';
const DAY = 24;

/** What stands in the communities of each consortium: all of it is made up. */
export const COMMUNITY_POSTS: Readonly<Record<string, readonly SaidPost[]>> = {
  'durham-comparators': [
    {
      areaCode: 'finance-and-people',
      kind: 'QUESTION',
      by: 'lead@ajax.example',
      hoursAgo: 30,
      title: 'Which software do you use for property tax billing, and would you choose it again?',
      text: `Ours is no longer developed, and the vendor asks us to decide by the summer. We bill some 40,000 properties, with instalments and pre-authorized payment. ${MADE_UP}`,
      replies: [],
    },
    {
      areaCode: 'community',
      kind: 'QUESTION',
      by: 'lead@caledon.example',
      hoursAgo: 9 * DAY,
      title: 'How long did you run the old and the new registration system side by side?',
      text: `We replace CLASS before the winter programs open and would like to avoid two counters. ${MADE_UP}`,
      replies: [
        {
          by: 'lead@oshawa.example',
          hoursAgo: 8 * DAY,
          text: 'One season, for programs only. Facility booking we cut over in a weekend.',
        },
        {
          by: 'lead@clarington.example',
          hoursAgo: 7 * DAY,
          text: 'Not at all: we froze registrations for four days and had staff enter what came by telephone. The balances of memberships took longest; move those first and have finance sign them off.',
          answers: true,
        },
      ],
    },
    {
      areaCode: 'technology',
      kind: 'ARTICLE',
      by: 'lead@clarington.example',
      hoursAgo: 16 * DAY,
      title: 'What we would do otherwise in a move of the telephones',
      text: `We moved all sites in one quarter. Three things we would do otherwise: test emergency calls at each site before, and not after; ask who still has a fax for the court; and give the front desk a week with the new sets before anybody else. ${MADE_UP}`,
      replies: [
        {
          by: 'lead@ajax.example',
          hoursAgo: 15 * DAY,
          text: 'The fax of the court cost us two weeks. Thank you for writing it down.',
        },
      ],
    },
  ],
  'misa-prairies': [
    {
      areaCode: 'community',
      kind: 'QUESTION',
      by: 'contributor@lethbridge.example',
      hoursAgo: 5 * DAY,
      title: 'Does somebody let residents book ice and fields online without a clerk in between?',
      text: `We confirm each booking by hand, some 300 a week in season. What made you trust the system to do it? ${MADE_UP}`,
      replies: [
        {
          by: 'coordinator@misa-prairies.example',
          hoursAgo: 4 * DAY,
          text: 'Several of you answered “meets needs” for facility booking in the last campaign. I have pointed them to this question.',
        },
      ],
    },
    {
      areaCode: 'finance-and-people',
      kind: 'QUESTION',
      by: 'coordinator@misa-prairies.example',
      hoursAgo: 2 * DAY,
      title: 'Who has moved payroll to a hosted service, and what did it cost in the first year?',
      text: `Three municipalities asked me the same within a month. ${MADE_UP}`,
      replies: [],
    },
  ],
};

interface Known {
  readonly actor: (email: string) => PostActor;
  readonly now: Date;
}

/** Those of a consortium, with ids that are the same whoever makes them. */
export const plannedPosts = (code: string, { actor, now }: Known): PlannedPost[] =>
  (COMMUNITY_POSTS[code] ?? []).map(({ by, hoursAgo, replies, ...post }) => ({
    ...post,
    id: idOf(code, post.title),
    by: actor(by),
    writtenAt: before(now, hoursAgo),
    replies: replies.map((reply) => ({
      ...reply,
      id: idOf(code, post.title, reply.text),
      by: actor(reply.by),
      writtenAt: before(now, reply.hoursAgo),
    })),
  }));

const before = (now: Date, hours: number) => new Date(now.getTime() - hours * 3_600_000);

/** An id made of words, so that what leads to a post of the demo leads to it in every installation. */
function idOf(...words: string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
