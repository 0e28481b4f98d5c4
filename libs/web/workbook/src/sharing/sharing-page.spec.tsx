import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeWorkbook, open, type Reply } from '../workbook.fixture.js';

let book: FakeWorkbook;
let set: unknown[];
const SetSharing: Reply = ({ input }) => {
  const { sectionId, questionId, level } = input as Record<string, string | null>;
  set.push(input);
  if (questionId) book.find(questionId)['sharing'] = level;
  else if (sectionId) book.sectionSharing = level ?? null;
  else book.sharing = level ?? null;
  return { setSharing: book.picture() };
};

beforeEach(() => {
  book = new FakeWorkbook();
  set = [];
});

describe('who sees what', () => {
  it('explains each level and sets that of the workbook', async () => {
    open('/workbooks/w1/sharing', { ...book.replies, SetSharing });
    expect(await screen.findByRole('radio', { name: /Named to the consortium/ })).toBeChecked();
    expect(screen.getByText(/Others see: “12 municipalities, mean 3.4”/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: /Aggregate only/ }));
    await waitFor(() => expect(set).toEqual([{ workbookId: 'w1', level: 'AGGREGATE' }]));
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /Aggregate only/ })).toBeChecked();
  });

  it('sets a section apart and takes it back', async () => {
    open('/workbooks/w1/sharing', { ...book.replies, SetSharing });
    const section = await screen.findByRole('combobox', { name: 'Who sees Services' });
    expect(section).toHaveDisplayValue('As above (Named to the consortium)');
    await userEvent.selectOptions(section, 'Private');
    await waitFor(() => expect(book.sectionSharing).toBe('PRIVATE'));
    await userEvent.selectOptions(section, 'As above (Named to the consortium)');
    await waitFor(() => expect(set.at(-1)).toEqual({ workbookId: 'w1', sectionId: 'services', level: null }));
  });

  it('shows a question under its section, and a derived one as it follows', async () => {
    open('/workbooks/w1/sharing', { ...book.replies, SetSharing });
    const [services, figures] = await screen.findAllByRole('button', { name: 'Show its 3 questions' });
    await userEvent.click(services as HTMLElement);
    const question = screen.getByRole('combobox', { name: 'Who sees Parks: Priority' });
    await userEvent.selectOptions(question, 'Public');
    await waitFor(() => expect(set).toEqual([{ workbookId: 'w1', questionId: 'priority', level: 'PUBLIC' }]));
    await userEvent.click(figures as HTMLElement);
    expect(screen.queryByRole('combobox', { name: /Cost ratio/ })).not.toBeInTheDocument();
    expect(screen.getByText(/most guarded of the answers/)).toBeInTheDocument();
  });

  it('is for reading only to whoever does not lead', async () => {
    open('/workbooks/w1/sharing', book.replies, 'APPROVER');
    expect(await screen.findByRole('radio', { name: /Private/ })).toBeDisabled();
    expect(screen.getByText(/The lead of your municipality decides/)).toBeInTheDocument();
  });

  it('says when a level could not be set, and shows what still holds', async () => {
    const refused: Reply = () => {
      throw new TypeError('Failed to fetch');
    };
    open('/workbooks/w1/sharing', { ...book.replies, SetSharing: refused });
    await userEvent.click(await screen.findByRole('radio', { name: /Public/ }));
    expect(within(await screen.findByRole('alert')).getByText(/cannot be reached/)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('radio', { name: /Named to the consortium/ })).toBeChecked());
  });
});
