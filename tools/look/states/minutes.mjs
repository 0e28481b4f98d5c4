import { shareText } from '../shared-text.mjs';
import { AUTHOR, group, LETHBRIDGE, TABER, viewer } from './groups.mjs';
import { ARRANGED, PLACE, told } from './meetings.mjs';
import { DIALOG, press, pressOf } from './openings.mjs';

/** @typedef {import('../shared-text.mjs').TextNode} TextNode */

/** @param {string} words */
const text = (words) => ({ type: 'text', text: words });
/** @param {string} words */
const paragraph = (words) => ({ type: 'paragraph', content: [text(words)] });
/** @param {string} words */
const listItem = (words) => ({ type: 'listItem', content: [paragraph(words)] });
/**
 * @param {string} id
 * @param {string} title
 * @param {boolean} confidential
 * @param {TextNode[]} blocks
 */
const item = (id, title, confidential, blocks) => ({
  type: 'item',
  attrs: { id, confidential },
  content: [{ type: 'itemTitle', content: [text(title)] }, ...blocks],
});

const DECISION = '00000000-0000-4000-8000-000000000002';
const ACTION = '00000000-0000-4000-8000-00000000000a';
const CONTENT = [
  item('i1', 'Roles and confidentiality', false, [
    paragraph('The champion opens the meeting. What is said of prices stays among the members.'),
  ]),
  item('i2', 'Options and buying routes', false, [
    paragraph('Three ways were laid out by the city; two of them are worth a second look:'),
    { type: 'bulletList', content: [listItem('one of us runs it for all'), listItem('a vendor does')] },
    { type: 'decisionRef', attrs: { id: DECISION } },
    { type: 'actionRef', attrs: { id: ACTION } },
    { type: 'actionRef', attrs: { id: '00000000-0000-4000-8000-0000000000ff' } },
  ]),
  item('i3', 'What the vendors ask for', true, [paragraph('Between 40,000 and 60,000 a year and member.')]),
];

const [DECIDED] = group('x').decisions;
const [TASK] = group('x').actions;
const LISTS = {
  decisions: [{ ...DECIDED, id: DECISION }],
  actions: [{ ...TASK, id: ACTION }],
};

/** @param {object} [change] */
const minutes = (change) => ({
  __typename: 'MeetingMinutes',
  id: '00000000-0000-4000-8000-000000000000',
  status: 'DRAFT',
  language: 'EN',
  revision: 1,
  version: 1,
  reason: '',
  leftOut: 0,
  text: { type: 'doc', content: CONTENT },
  record: null,
  circulatedAt: null,
  correctionsUntil: null,
  adoptedAt: null,
  adoptedBy: null,
  digest: null,
  may: ['WRITE', 'CIRCULATE'],
  corrections: [],
  addenda: [],
  ...change,
});

const RECORD = {
  text: { type: 'doc', content: CONTENT },
  decisions: [
    {
      id: DECISION,
      number: 2,
      text: DECIDED?.text,
      textFr: null,
      rule: 'SIMPLE_MAJORITY',
      result: 'CARRIED',
      quorum: { present: 2, needed: 2, met: true },
      votes: [{ vote: 'YES' }, { vote: 'ABSTAIN' }],
    },
  ],
  actions: [
    {
      id: ACTION,
      title: TASK?.title,
      dueOn: '2026-11-20',
      done: false,
      municipality: 'Town of Coaldale',
      person: null,
    },
  ],
};

/** @param {object} [change] */
const correction = (change) => ({
  __typename: 'MinutesCorrection',
  id: 'c1',
  revision: 1,
  text: 'It was the town, not the city, that laid out the three ways.',
  at: '2027-01-15T16:00:00.000Z',
  answer: '',
  accepted: null,
  answeredAt: null,
  by: AUTHOR,
  ...change,
});

const CIRCULATED = minutes({
  status: 'CIRCULATED',
  record: RECORD,
  circulatedAt: '2027-01-14T18:00:00.000Z',
  correctionsUntil: '2027-01-19T18:00:00.000Z',
  may: ['CORRECT', 'REVISE'],
  corrections: [correction(), correction({ id: 'c2', accepted: true, answer: 'Thank you, so it was.' })],
});

const ADOPTED = minutes({
  status: 'ADOPTED',
  record: RECORD,
  circulatedAt: '2026-11-10T18:00:00.000Z',
  correctionsUntil: '2026-11-15T18:00:00.000Z',
  adoptedAt: '2026-11-16T18:00:00.000Z',
  adoptedBy: AUTHOR,
  digest: '5f2a90c1'.repeat(8),
  may: ['ADD'],
  addenda: [
    {
      __typename: 'MinutesAddendum',
      id: 'd1',
      text: 'The vendor has confirmed the date.',
      at: '2026-11-20T18:00:00.000Z',
      by: AUTHOR,
    },
  ],
});

/**
 * @param {{ id: string, name: string }} of
 * @param {object} [change]
 */
const present = (of, change) => ({
  __typename: 'Attendance',
  id: `at ${of.id}`,
  name: `IT lead, ${of.id}`,
  alternate: false,
  remote: false,
  from: null,
  localFrom: null,
  to: null,
  localTo: null,
  version: 1,
  person: null,
  municipality: of,
  ...change,
});

const HELD = {
  ...ARRANGED,
  status: 'HELD',
  may: [],
  attendance: [
    present(LETHBRIDGE),
    present(TABER, {
      alternate: true,
      remote: true,
      from: '2027-01-14T15:20:00.000Z',
      localFrom: '2027-01-14T08:20',
    }),
  ],
};
const OTHER = { id: 'p9', name: 'Manager of planning', municipality: 'Town of Coaldale' };

/**
 * Minutes that are being written, as the server shares them.
 *
 * @param {(hand: import('../states.mjs').Hand) => Promise<void>} [open]
 * @param {{ ends?: number, may?: string[] }} [options]
 */
const writing = (open, { ends, may = ['WRITE', 'CIRCULATE'] } = {}) => {
  const page = told(
    { ...HELD, written: minutes({ may }) },
    async (hand) => {
      await hand.page.getByRole('textbox').first().waitFor();
      await open?.(hand);
    },
    LISTS,
  );
  return {
    ...page,
    /** @param {import('@playwright/test').Page} shown */
    lay: async (shown) => {
      await page.lay(shown);
      await shareText(shown, CONTENT, { ends, other: OTHER });
    },
  };
};

/** @param {RegExp} words */
const cursorIn =
  (words) =>
  /** @param {import('../states.mjs').Hand} hand */
  async ({ page }) =>
    page.getByRole('textbox').first().getByText(words).click();

/** @param {string} key */
const takenOut =
  (key) =>
  /** @param {import('../states.mjs').Hand} hand */
  async (hand) => {
    await cursorIn(/Three ways/)(hand);
    await hand.page.keyboard.press(key);
    await hand.page.locator(DIALOG).first().waitFor();
  };

/**
 * Minutes of a meeting, as the server tells of them.
 *
 * @type {readonly import('../states.mjs').State[]}
 */
export const MINUTES = [
  {
    name: 'minutes, not begun',
    as: 'lead',
    ...PLACE,
    ...told({ ...HELD, carriedActions: [{ __typename: 'GroupActionItem', id: ACTION }] }, undefined, LISTS),
  },
  { name: 'minutes being written', as: 'lead', ...PLACE, ...writing(cursorIn(/Three ways/)) },
  { name: 'minutes, read along', as: 'lead', ...PLACE, ...writing(undefined, { may: [] }) },
  {
    name: 'minutes, signed out meanwhile',
    as: 'lead',
    ...PLACE,
    ...writing(async ({ page }) => page.getByRole('alert').first().waitFor(), { ends: 4401 }),
  },
  {
    name: 'minutes that an observer waits for',
    as: 'lead',
    ...PLACE,
    ...told(HELD, undefined, { viewer: viewer('OBSERVER', []) }),
  },
  {
    name: 'minutes, circulated',
    as: 'lead',
    ...PLACE,
    ...told({ ...HELD, written: CIRCULATED }, undefined, LISTS),
  },
  {
    name: 'minutes, adopted',
    as: 'lead',
    ...PLACE,
    ...told({ ...HELD, written: ADOPTED }, undefined, LISTS),
  },
  .../** @type {const} */ ([
    ['beginning them', told(HELD, press('group:begin.open'))],
    ['taking a decision out', writing(takenOut('ControlOrMeta+Shift+D'))],
    ['taking an action out', writing(takenOut('ControlOrMeta+Shift+A'))],
    ['who is here', writing(press('group:attendance.addPeople'))],
    ['somebody else who is here', writing(press('group:attendance.addOther'))],
    ['how somebody was there', writing(pressOf('ui:action.change'))],
    ['circulating them', writing(press('group:minutes.step.CIRCULATE'))],
    ['suggesting a correction', told({ ...HELD, written: CIRCULATED }, press('group:minutes.step.CORRECT'))],
    ['answering a correction', told({ ...HELD, written: CIRCULATED }, press('group:corrections.answer'))],
    ['taking them back', told({ ...HELD, written: CIRCULATED }, press('group:minutes.step.REVISE'))],
    [
      'adopting them',
      told({ ...HELD, written: { ...CIRCULATED, may: ['ADOPT'] } }, press('group:minutes.step.ADOPT')),
    ],
    ['adding to them', told({ ...HELD, written: ADOPTED }, press('group:minutes.step.ADD'))],
  ]).map(([name, opened]) => ({
    name: `minutes, ${name}`,
    as: /** @type {const} */ ('lead'),
    ...PLACE,
    whole: false,
    ...opened,
  })),
];
