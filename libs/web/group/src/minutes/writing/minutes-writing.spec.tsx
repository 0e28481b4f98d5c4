import { readMinutesText, type MinutesText } from '@commonworks/domain-minutes';
import { AddGroupActionDocument, RecordDecisionDocument } from '@commonworks/web-graphql';
import { renderPage, type RenderPageOptions } from '@commonworks/web-ui/testing';
import { TextServer } from '@commonworks/web-ui/testing/text-server';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as Y from 'yjs';
import { group, lead, MUNICIPALITIES, viewer } from '../../fixtures/group.fixture.js';
import { ACTION, DECISION, held, minutes, present } from '../../fixtures/minutes.fixture.js';
import '../../index.js';
import { MinutesWriting } from './minutes-writing.js';

type Node = { type: string; text?: string; attrs?: Record<string, unknown>; content?: readonly Node[] };

const typeOf = ({ type, text, attrs = {}, content = [] }: Node): Y.XmlElement | Y.XmlText => {
  if (type === 'text') return new Y.XmlText(text);
  const element = new Y.XmlElement<Record<string, never>>(type);
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value as never);
  element.insert(0, content.map(typeOf));
  return element;
};
const nodeOf = (type: unknown): Node[] => {
  if (type instanceof Y.XmlText)
    return (type.toDelta() as { insert: string; attributes?: Record<string, object> }[]).map(
      ({ insert, attributes = {} }) => ({
        type: 'text',
        text: insert,
        ...(Object.keys(attributes).length > 0 && {
          marks: Object.entries(attributes).map(([mark, attrs]) => ({ type: mark, attrs })),
        }),
      }),
    );
  const element = type as Y.XmlElement;
  return [
    {
      type: element.nodeName,
      attrs: element.getAttributes() as Record<string, unknown>,
      content: element.toArray().flatMap(nodeOf),
    },
  ];
};

const paragraph = (text: string): Node => ({
  type: 'paragraph',
  content: text ? [{ type: 'text', text }] : [],
});
const item = (id: string, ...blocks: Node[]): Node => ({
  type: 'item',
  attrs: { id, confidential: false },
  content: [{ type: 'itemTitle', content: [{ type: 'text', text: `Title of ${id}` }] }, ...blocks],
});

/** The text as the server has it stored, which it has to be able to read. */
function storedIn(doc: Y.Doc): MinutesText {
  act(() => TextServer.last.store(doc));
  const read = readMinutesText({
    type: 'doc',
    content: doc.getXmlFragment('default').toArray().flatMap(nodeOf),
  });
  if ('fault' in read) throw new Error(read.fault);
  return read.text;
}
const blocksIn = (doc: Y.Doc) =>
  storedIn(doc).content.map(({ content }) =>
    content.map((node) => ('attrs' in node ? node.type : wordsOf(node))),
  );
const wordsOf = (node: Node): string =>
  node.text ?? (node.content ?? []).map(wordsOf).join(node.type === 'paragraph' ? '' : '|');

const task = {
  __typename: 'GroupActionItem' as const,
  id: ACTION,
  title: 'Ask the vendor',
  dueOn: '2027-01-31',
  done: false,
  doneAt: null,
  version: 1,
  meetingId: 'm1',
  person: null,
  municipality: MUNICIPALITIES.ajax,
};
const decision = {
  __typename: 'GroupDecision' as const,
  id: DECISION,
  number: 1,
  text: 'We take two.',
  textFr: null,
  rule: null,
  result: null,
  quorum: null,
  votes: [],
  meetingId: 'm1',
  decidedOn: '2026-11-14',
  recordedAt: '2026-11-14T15:00:00Z',
  supersedes: null,
  supersededBy: null,
  recordedBy: {
    __typename: 'GroupAuthor' as const,
    id: 'p1',
    name: 'IT lead',
    municipality: MUNICIPALITIES.ajax,
  },
};

/** The editor on a text of these items, once that has come. */
async function write(
  items: readonly Node[],
  {
    mocks,
    readOnly = false,
    lists = {},
    onEnded = () => undefined,
  }: {
    mocks?: RenderPageOptions['mocks'];
    readOnly?: boolean;
    lists?: Parameters<typeof group>[0];
    onEnded?: () => void;
  } = {},
) {
  const stored = new Y.Doc();
  stored.getXmlFragment('default').insert(0, items.map(typeOf));
  const meeting = held({ written: minutes(), attendance: [present('ajax'), present('clarington')] });
  const around = { ...group({ viewer: viewer('MEMBER', ['WRITE']), ...lists }), meetings: [meeting] };
  renderPage(
    <MinutesWriting group={around} meeting={meeting} language="EN" readOnly={readOnly} onEnded={onEnded} />,
    { me: lead, mocks },
  );
  await waitFor(() => expect(TextServer.connections).toHaveLength(1));
  act(() => TextServer.last.open(stored));
  act(() => TextServer.last.store(stored));
  const box = await screen.findByRole('textbox', { name: 'Minutes of Scoping: CLASS' });
  return { stored, box };
}

/** Puts the cursor at the end of these words. */
function cursorBehind(box: HTMLElement, words: string) {
  const at = within(box).getByText(words);
  act(() => {
    box.focus();
    document.getSelection()?.setPosition(at.firstChild, words.length);
    document.dispatchEvent(new Event('selectionchange'));
  });
}
const key = (box: HTMLElement, name: string, held_: object = {}) =>
  act(() => void fireEvent.keyDown(box, { key: name, ...held_ }));
const paste = (box: HTMLElement, html: string) =>
  act(() => {
    fireEvent.paste(box, {
      clipboardData: {
        getData: (type: string) => (type === 'text/html' ? html : ''),
        types: ['text/html'],
        items: [],
        files: [],
      },
    });
  });
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

const { WebSocket } = globalThis;
beforeEach(() => {
  globalThis.WebSocket = TextServer as unknown as typeof WebSocket;
  // What a browser knows of where words stand.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  document.elementFromPoint = () => null;
});
afterEach(() => {
  globalThis.WebSocket = WebSocket;
  TextServer.connections = [];
});

describe('the text of minutes while it is written', () => {
  it('is here once it has come, and says whether what was written is stored', async () => {
    const { stored, box } = await write([item('a', paragraph('We met.'))]);
    expect(within(box).getByRole('heading', { name: 'Title of a' })).toBeVisible();
    expect(screen.getByText('All saved')).toBeVisible();
    cursorBehind(box, 'We met.');
    key(box, 'Enter');
    expect(screen.getByText('Saving…')).toBeVisible();
    act(() => TextServer.last.store(stored));
    expect(screen.getByText('All saved')).toBeVisible();
    expect(blocksIn(stored)).toEqual([['Title of a', 'We met.', '']]);
  });

  it('goes on without a connection, and says that what is written is kept', async () => {
    const { box } = await write([item('a', paragraph('We met.'))]);
    act(() => TextServer.last.end(1006));
    cursorBehind(box, 'We met.');
    key(box, 'Enter');
    expect(screen.getByText(/^No connection: what you write is kept in this window/)).toBeVisible();
    expect(box).toHaveAttribute('contenteditable', 'true');
  });

  it('is read on, not written, once the server says so; what stands now is asked for', async () => {
    const onEnded = jest.fn();
    const { box } = await write([item('a', paragraph('We met.'))], { onEnded });
    act(() => TextServer.last.end(4409));
    await waitFor(() => expect(box).toHaveAttribute('contenteditable', 'false'));
    expect(screen.getByRole('alert')).toHaveTextContent('This text can no longer be written in.');
    expect(onEnded).toHaveBeenCalledTimes(1);
  });

  it('is read along by who does not write, without tools', async () => {
    const { box } = await write([item('a', paragraph('We met.'))], { readOnly: true });
    expect(box).toHaveAttribute('contenteditable', 'false');
    expect(screen.getByText('You read along as it is written.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Decision…' })).toBeNull();
  });

  it('takes of what is pasted no more than it is made of', async () => {
    const { stored, box } = await write([item('a', paragraph('We met.'))]);
    cursorBehind(box, 'We met.');
    key(box, 'Enter');
    paste(
      box,
      `<h1 onclick="x()">Head</h1><p style="color:red">One <b>bold</b> <u>line</u>,
       <a href="javascript:alert(1)">bad</a> <a href="https://a.example/" target="_blank">good</a></p>
       <img src="https://b.example/x.png"><table><tr><td>cell</td></tr></table>
       <ol start="7"><li>seven</li></ol><script>alert(1)</script><iframe src="https://c.example"></iframe>`,
    );
    const [{ content }] = storedIn(stored).content as [MinutesText['content'][number]];
    const kinds = JSON.stringify(content);
    expect(kinds).not.toMatch(/javascript|script|iframe|img|style|start|target|alert/);
    expect(kinds).toContain('"marks":[{"type":"bold"}]');
    expect(kinds).toContain('{"type":"link","attrs":{"href":"https://a.example/"}}');
    expect(content.map(wordsOf as (node: object) => string).join(' ')).toMatch(/Head.*bad good.*cell.*seven/);
  });

  it('gives an item that is copied an id of its own', async () => {
    const { stored, box } = await write([item('a', paragraph('We met.'))]);
    cursorBehind(box, 'We met.');
    key(box, 'Enter');
    paste(
      box,
      '<section data-item="a"><h3 data-title>Copy</h3><p>x</p></section><section data-item="a"><h3 data-title>More</h3><p>y</p></section>',
    );
    const ids = storedIn(stored).content.map(({ attrs }) => attrs.id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('an item', () => {
  it('is added after the one in which one writes, made confidential, and removed', async () => {
    const { stored, box } = await write([item('a', paragraph('We met.')), item('b', paragraph('Later.'))]);
    cursorBehind(box, 'We met.');
    await userEvent.click(screen.getByRole('button', { name: 'New item' }));
    expect(blocksIn(stored)).toEqual([
      ['Title of a', 'We met.'],
      ['', ''],
      ['Title of b', 'Later.'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Confidential' }));
    expect(storedIn(stored).content.map(({ attrs }) => attrs.confidential)).toEqual([false, true, false]);
    expect(screen.getByRole('button', { name: 'Confidential' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Remove item' }));
    expect(blocksIn(stored)).toEqual([
      ['Title of a', 'We met.'],
      ['Title of b', 'Later.'],
    ]);
  });

  it('has one line for its title: Enter goes on below', async () => {
    const { stored, box } = await write([item('a', paragraph('We met.'))]);
    cursorBehind(box, 'Title of a');
    key(box, 'Enter');
    expect(blocksIn(stored)).toEqual([['Title of a', '', 'We met.']]);
  });
});

describe('what is taken out of the text', () => {
  it('becomes a decision with the votes of those that are there, in the place of its paragraph', async () => {
    const input = {
      groupId: 'g1',
      text: 'We take two.',
      textFr: null,
      decidedOn: '2026-11-14',
      supersedes: null,
      meetingId: 'm1',
      rule: 'SIMPLE_MAJORITY',
      votes: [
        { municipalityId: 'ajax', vote: 'YES' },
        { municipalityId: 'clarington', vote: 'NO' },
      ],
    };
    const { stored, box } = await write([item('a', paragraph('We take two.'), paragraph('And more.'))], {
      mocks: [
        {
          request: { query: RecordDecisionDocument, variables: { input } },
          result: { data: { recordDecision: { ...group(), decisions: [decision] } } },
        },
      ],
    });
    cursorBehind(box, 'We take two.');
    key(box, 'D', { ctrlKey: true, shiftKey: true });
    const asked = within(await screen.findByRole('dialog'));
    expect(asked.getByLabelText('What was decided')).toHaveValue('We take two.');
    await userEvent.selectOptions(asked.getByLabelText('How it was decided'), 'Simple majority');
    expect(asked.getByText('2 of 2 members present: a quorum, which takes 2.')).toBeVisible();
    await userEvent.click(asked.getByRole('button', { name: 'All in favour' }));
    expect(asked.getByText('Carried')).toBeVisible();
    const clarington = within(asked.getByRole('radiogroup', { name: 'Municipality of Clarington' }));
    await userEvent.click(clarington.getByRole('radio', { name: 'Against' }));
    expect(asked.getByText('Not carried')).toBeVisible();
    await userEvent.click(asked.getByRole('button', { name: 'Record' }));
    await gone();
    expect(blocksIn(stored)).toEqual([['Title of a', 'decisionRef', 'And more.']]);
    expect(JSON.stringify(storedIn(stored))).toContain(DECISION);
  });

  it('becomes an action; where somebody wrote on meanwhile, behind their words', async () => {
    const input = {
      groupId: 'g1',
      meetingId: 'm1',
      title: 'Ask the vendor',
      dueOn: '2027-01-31',
      municipalityId: 'ajax',
      personId: null,
    };
    const { stored, box } = await write([item('a', paragraph('Ask the vendor')), item('b', paragraph('x'))], {
      mocks: [
        {
          request: { query: AddGroupActionDocument, variables: { input } },
          // Another gave one too, of which this window did not know.
          result: {
            data: {
              addGroupAction: {
                ...group(),
                actions: [{ ...task, id: 'theirs', title: 'Count licences' }, task],
              },
            },
          },
        },
      ],
    });
    cursorBehind(box, 'Ask the vendor');
    key(box, 'A', { ctrlKey: true, shiftKey: true });
    const asked = within(await screen.findByRole('dialog'));
    expect(asked.getByLabelText('What is to be done')).toHaveValue('Ask the vendor');
    // Another window: an item before this one, and words in the very paragraph.
    act(() => {
      const before = Y.encodeStateVector(stored);
      const items = stored.getXmlFragment('default');
      const words = ((items.get(0) as Y.XmlElement).get(1) as Y.XmlElement).get(0) as Y.XmlText;
      words.insert(words.length, ' soon');
      items.insert(0, [typeOf(item('c', paragraph('first')))]);
      TextServer.last.say(0, 2, Y.encodeStateAsUpdate(stored, before));
    });
    await userEvent.selectOptions(asked.getByLabelText('Municipality'), 'Town of Ajax');
    fireEvent.change(asked.getByLabelText('Due'), { target: { value: '2027-01-31' } });
    await userEvent.click(asked.getByRole('button', { name: 'Add' }));
    await gone();
    expect(blocksIn(stored)).toEqual([
      ['Title of c', 'first'],
      ['Title of a', 'Ask the vendor soon', 'actionRef', ''],
      ['Title of b', 'x'],
    ]);
  });

  it('is shown as the group’s lists have it', async () => {
    const { stored, box } = await write(
      [
        item(
          'a',
          { type: 'decisionRef', attrs: { id: DECISION } },
          { type: 'actionRef', attrs: { id: ACTION } },
          { type: 'actionRef', attrs: { id: '00000000-0000-4000-8000-0000000000ff' } },
        ),
      ],
      { lists: { decisions: [decision], actions: [task] } },
    );
    expect(await within(box).findByText('Decision no. 1')).toBeVisible();
    expect(within(box).getByText('We take two.')).toBeVisible();
    expect(within(box).getByRole('checkbox', { name: 'Done: Ask the vendor' })).not.toBeChecked();
    expect(within(box).getByText('An action that is no longer in the group’s list')).toBeVisible();
    expect(blocksIn(stored)).toEqual([['Title of a', 'decisionRef', 'actionRef', 'actionRef']]);
  });
});
