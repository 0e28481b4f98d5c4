import type { GroupActor, HeldMeeting } from '@commonworks/api-group/schema';

type MinutesItem = ReturnType<HeldMeeting['write']>['content'][number];
type MinutesBlock = Exclude<MinutesItem['content'][number], { readonly type: 'itemTitle' }>;

interface Known {
  readonly startsAt: Date;
  readonly clarington: GroupActor;
  readonly ajax: GroupActor;
  readonly oshawa: GroupActor;
}

const DAY = 86_400_000;

/** YYYY-MM-DD */
export const day = (at: Date): string => at.toISOString().slice(0, 10);

/** The first meeting of the comparators, which was held: all that was said in it is made up, and the minutes say so. */
export const firstMeeting = ({ startsAt, clarington, ajax, oshawa }: Known): HeldMeeting => ({
  title: 'First meeting of the group',
  place: 'Clarington, town hall',
  zone: 'America/Toronto',
  startsAt,
  attendance: [
    { ...clarington, remote: false },
    { ...oshawa, remote: false },
    { ...ajax, remote: true },
  ],
  decision: {
    text: 'We look for one system for all before each renews on its own.',
    textFr: 'Nous cherchons un seul système pour tous avant que chacun renouvelle le sien.',
    decidedOn: day(startsAt),
  },
  action: {
    title: 'Ask the vendor until when CLASS is kept running',
    dueOn: day(new Date(startsAt.getTime() + 42 * DAY)),
    ...oshawa,
  },
  write: ({ decisionId, actionId }) => ({
    type: 'doc',
    content: [
      item('roles', 'Roles and confidentiality', [
        said(
          'These minutes are made up for this demonstration. Clarington chairs; Oshawa takes the minutes.',
        ),
      ]),
      item('results', 'The released results', [
        said('Four of us use CLASS or are replacing it, and its support has ended.'),
        list('Ajax and Caledon use it still.', 'Clarington and Oshawa are replacing it.'),
      ]),
      item('options', 'Options and ways of buying', [
        said('One contract that each joins is what all could work with.'),
        { type: 'decisionRef', attrs: { id: decisionId } },
      ]),
      item(
        'price',
        'What the vendor offered',
        [said('The offer is in confidence until it is public.')],
        true,
      ),
      item('next', 'Next steps', [{ type: 'actionRef', attrs: { id: actionId } }]),
    ],
  }),
  addendum:
    'Caledon was asked afterwards and would like to hear how it goes on. Made up for this demonstration.',
});

const item = (
  id: string,
  title: string,
  blocks: readonly MinutesBlock[],
  confidential = false,
): MinutesItem => ({
  type: 'item',
  attrs: { id, confidential },
  content: [{ type: 'itemTitle', content: [{ type: 'text', text: title }] }, ...blocks],
});

const said = (text: string) =>
  ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const satisfies MinutesBlock;

const list = (...texts: readonly string[]): MinutesBlock => ({
  type: 'bulletList',
  content: texts.map((text) => ({ type: 'listItem', content: [said(text)] })),
});
