import { type InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { WorkbookPageDocument } from '@commonworks/web-graphql';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, renderHook, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeWorkbook, open, question, type Replies } from '../workbook.fixture.js';
import { useEvidenceDesk } from './evidence/use-evidence-desk.js';
import { type Workbook } from './workbook.types.js';

let book: FakeWorkbook;
/** How often the whole page was read. */
let read: number;
beforeEach(() => {
  localStorage.clear();
  book = new FakeWorkbook();
  read = 0;
});

function openWorkbook(replies: Replies = {}, address = '/workbooks/w1') {
  const WorkbookPage = () => {
    read += 1;
    return { workbook: book.picture() };
  };
  return open(address, { ...book.replies, WorkbookPage, ...replies });
}

const kept = ({ cache }: { cache: unknown }): Workbook => {
  const query = { query: WorkbookPageDocument, variables: { id: 'w1' } };
  const workbook = (cache as InMemoryCache).readQuery(query)?.workbook;
  if (!workbook) throw new Error('The cache does not hold the whole page.');
  return workbook;
};
const answerKept = (client: { cache: unknown }, code: string) =>
  kept(client)
    .sections.flatMap(({ questions }) => questions)
    .find((question) => question.code === code)?.answer;

describe('what an operation gives back', () => {
  it('of an answer that was saved stands in the workbook, which is not read again', async () => {
    // Nothing else brings answers.
    const never = () => new Promise<never>(() => undefined);
    const { client } = openWorkbook({ WorkbookAnswers: never, WorkbookProgress: never });
    const group = await screen.findByRole('radiogroup', { name: 'Enablement' });
    await userEvent.click(within(group).getByRole('radio', { name: /Poorly/ }));
    await waitFor(() => expect(answerKept(client, 'enablement')).toMatchObject({ value: 2, version: 1 }));
    expect(answerKept(client, 'priority')).toMatchObject({ state: 'UNANSWERED', version: 0 });
    expect(read).toBe(1);
  });

  it('of a section handed over names who answers it, and the workbook is not read again', async () => {
    const colleague = { __typename: 'Person', id: 'u2', name: 'Colleague', email: 'colleague@taber.example' };
    const here = { __typename: 'Municipality', id: 'm1' };
    const membership = { __typename: 'Membership', role: 'CONTRIBUTOR', municipality: here };
    openWorkbook({
      MunicipalityPeople: () => ({ people: [{ ...colleague, memberships: [membership] }] }),
      AssignSection: ({ input }) => {
        const { sectionId, assigned } = input as { sectionId: string; assigned: boolean };
        const { __typename, id, sections } = book.picture();
        const handed = sections.map((section) => ({
          ...section,
          assignees: section.id === sectionId && assigned ? [colleague] : [],
        }));
        return { assignSection: { __typename, id, sections: handed } };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Hand to a colleague' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: /Colleague/ }));
    expect(await screen.findByText(/Answered by Colleague/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: /Colleague/ }));
    await waitFor(() => expect(screen.queryByText(/Answered by Colleague/)).not.toBeInTheDocument());
    expect(read).toBe(1);
  });

  it('of a step shows where the workbook stands, and the workbook is not read again', async () => {
    openWorkbook({
      SubmitWorkbook: () => {
        book.status = 'SUBMITTED';
        return { submitWorkbook: book.picture() };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Submit workbook' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Submit with gaps' }));
    expect(await screen.findByText(/This workbook is submitted/)).toBeInTheDocument();
    const group = screen.getByRole('radiogroup', { name: 'Enablement' });
    expect(within(group).getByRole('radio', { name: /Poorly/ })).toBeDisabled();
    expect(read).toBe(1);
  });

  it('of a level that was set is what the workbook’s page knows too', async () => {
    const { client, router } = openWorkbook({
      SetSharing: ({ input }) => {
        book.sharing = (input as { level: string }).level;
        return { setSharing: book.picture() };
      },
    });
    await screen.findByRole('radiogroup', { name: 'Enablement' });
    await act(() => router.navigate('/workbooks/w1/sharing'));
    await userEvent.click(await screen.findByRole('radio', { name: /Aggregate only/ }));
    await waitFor(() => expect(kept(client).sharing).toBe('AGGREGATE'));
    expect(read).toBe(1);
  });
});

describe('what is seen in the background', () => {
  it('shows that a campaign was closed, with the reason, and the workbook is not read again', async () => {
    openWorkbook();
    await screen.findByRole('radiogroup', { name: 'Enablement' });
    book.campaignStatus = 'CLOSED';
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(await screen.findByText(/campaign is closed/)).toBeInTheDocument();
    expect(read).toBe(1);
  });

  it('shows a section that was handed over meanwhile, for which the workbook is read again, once', async () => {
    let handed = false;
    const picture = () => {
      const workbook = book.picture();
      const fields = { id: 'w1.more', sectionId: 'template-more', code: 'more', title: 'More' };
      const more = workbook.sections.slice(0, 1).map((section) => ({
        ...section,
        ...fields,
        questions: [question('other', 'TEXT')],
      }));
      return { workbook: { ...workbook, sections: [...workbook.sections, ...(handed ? more : [])] } };
    };
    const WorkbookPage = () => {
      read += 1;
      return picture();
    };
    openWorkbook({ WorkbookPage, WorkbookProgress: picture, WorkbookAnswers: picture });
    const group = await screen.findByRole('radiogroup', { name: 'Enablement' });
    handed = true;
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(await screen.findByRole('link', { name: /More/ })).toBeInTheDocument();
    expect(screen.getByRole('radiogroup', { name: 'Enablement' })).toBe(group);
    expect(read).toBe(2);
    handed = false;
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await waitFor(() => expect(screen.queryByRole('link', { name: /More/ })).not.toBeInTheDocument());
    expect(read).toBe(2);
  });
});

describe('evidence that was attached or removed', () => {
  it('is told to the cache, which keeps that of other questions', async () => {
    const { client } = openWorkbook();
    await screen.findByRole('radiogroup', { name: 'Enablement' });
    const file = { contentType: 'application/pdf', bytes: 3, version: 1, uploadedAt: '', uploadedBy: null };
    const evidence = [
      { id: 'f1', questionId: 'enablement', name: 'a.pdf', ...file },
      { id: 'f2', questionId: 'enablement', name: 'b.pdf', ...file },
      { id: 'f3', questionId: 'priority', name: 'c.pdf', ...file },
    ].map((one) => ({ __typename: 'Evidence' as const, ...one }));
    client.writeQuery({
      query: WorkbookPageDocument,
      variables: { id: 'w1' },
      data: { workbook: { ...kept(client), evidence } },
    });
    const { result } = renderHook(() => useEvidenceDesk(kept(client)), {
      wrapper: ({ children }) => <ApolloProvider client={client}>{children}</ApolloProvider>,
    });
    act(() => result.current.forget('enablement', 'f1'));
    expect(kept(client).evidence.map(({ id, questionId }) => [id, questionId])).toEqual([
      ['f3', 'priority'],
      ['f2', 'enablement'],
    ]);
  });
});

describe('an address that names a section', () => {
  it.each(['figures', 'template-figures'])('by %s opens it', async (section) => {
    openWorkbook({}, `/workbooks/w1?section=${section}`);
    expect(await screen.findByRole('heading', { level: 2, name: 'Figures' })).toBeInTheDocument();
  });
});
