import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeWorkbook, open, Refusal, type Reply } from '../workbook.fixture.js';
import { sharingChannel } from './sharing-channel.js';

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
    await waitFor(() =>
      expect(set.at(-1)).toEqual({ workbookId: 'w1', sectionId: 'w1.services', level: null }),
    );
  });

  it('shows a question under its section, and a derived one as it follows', async () => {
    open('/workbooks/w1/sharing', { ...book.replies, SetSharing });
    const [services, figures] = await screen.findAllByRole('button', { name: 'Show its 3 questions' });
    await userEvent.click(services as HTMLElement);
    const question = screen.getByRole('combobox', { name: 'Who sees Parks: Priority' });
    await userEvent.selectOptions(question, 'Public');
    await waitFor(() =>
      expect(set).toEqual([{ workbookId: 'w1', questionId: 'w1.priority', level: 'PUBLIC' }]),
    );
    await userEvent.click(figures as HTMLElement);
    expect(screen.queryByRole('combobox', { name: /Cost ratio/ })).not.toBeInTheDocument();
    expect(screen.getByText(/most guarded of the answers/)).toBeInTheDocument();
  });

  it('is for reading only to whoever does not lead', async () => {
    open('/workbooks/w1/sharing', book.replies, 'APPROVER');
    expect(await screen.findByRole('radio', { name: /Private/ })).toBeDisabled();
    expect(screen.getByText(/The lead of your municipality decides/)).toBeInTheDocument();
  });
});

describe('a level that is not confirmed', () => {
  const lost: Reply = () => {
    throw new TypeError('Failed to fetch');
  };
  const named = () => screen.getByRole('radio', { name: /Named to the consortium/ });

  it('is not shown while it is being saved, which the page says', async () => {
    let answer = (): void => undefined;
    const slow: Reply = async (variables) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return SetSharing(variables);
    };
    open('/workbooks/w1/sharing', { ...book.replies, SetSharing: slow });
    await userEvent.click(await screen.findByRole('radio', { name: /^Private/ }));
    expect(named()).toBeChecked();
    expect(screen.getByRole('radio', { name: /^Private/ })).toHaveAccessibleDescription('Saving “Private”…');
    answer();
    await waitFor(() => expect(screen.getByRole('radio', { name: /^Private/ })).toBeChecked());
    expect(screen.getByText('Saved')).toBeInTheDocument();
  });

  it('is not shown when the request fails and nothing can be read: the last one confirmed is', async () => {
    let reachable = true;
    const WorkbookSharing: Reply = (variables) =>
      reachable ? { workbook: book.picture() } : lost(variables);
    open('/workbooks/w1/sharing', { ...book.replies, WorkbookSharing, SetSharing: lost });
    const choice = await screen.findByRole('radio', { name: /^Public/ });
    reachable = false;
    await userEvent.click(choice);
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/“Public” was not confirmed/)).toBeInTheDocument();
    expect(alert.getByText(/not known yet/)).toBeInTheDocument();
    expect(named()).toBeChecked();
    expect(choice).not.toBeChecked();
  });

  it('is explained at its place, with what stands, and can be tried again', async () => {
    let reachable = false;
    const flaky: Reply = (variables) => (reachable ? SetSharing(variables) : lost(variables));
    open('/workbooks/w1/sharing', { ...book.replies, SetSharing: flaky });
    const section = await screen.findByRole('combobox', { name: 'Who sees Services' });
    await userEvent.selectOptions(section, 'Private');
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/“Private” was not confirmed: the connection/)).toBeInTheDocument();
    expect(alert.getByText('The level shown is the one that is stored.')).toBeInTheDocument();
    expect(section).toHaveDisplayValue('As above (Named to the consortium)');
    expect(section).toBeInvalid();
    expect(section).toHaveAccessibleErrorMessage(/was not confirmed/);
    reachable = true;
    await userEvent.click(alert.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(section).toHaveDisplayValue('Private'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(section).toBeValid();
  });

  it('was saved all the same where only the answer was lost', async () => {
    const halfLost: Reply = async (variables) => {
      await SetSharing(variables);
      return lost(variables);
    };
    open('/workbooks/w1/sharing', { ...book.replies, SetSharing: halfLost });
    await userEvent.click(await screen.findByRole('radio', { name: /^Private/ }));
    await waitFor(() => expect(screen.getByRole('radio', { name: /^Private/ })).toBeChecked());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('settles on the last of two quick ones', async () => {
    const answers: (() => void)[] = [];
    const slow: Reply = async (variables) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return SetSharing(variables);
    };
    open('/workbooks/w1/sharing', { ...book.replies, SetSharing: slow });
    await userEvent.click(await screen.findByRole('radio', { name: /^Private/ }));
    await userEvent.click(screen.getByRole('radio', { name: /^Aggregate/ }));
    await waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.();
    await waitFor(() => expect(answers).toHaveLength(2));
    expect(screen.getByRole('radio', { name: /^Private/ })).toBeChecked();
    answers[1]?.();
    await waitFor(() => expect(screen.getByRole('radio', { name: /^Aggregate/ })).toBeChecked());
    expect(set).toEqual([
      { workbookId: 'w1', level: 'PRIVATE' },
      { workbookId: 'w1', level: 'AGGREGATE' },
    ]);
  });
});

describe('a release that is being made', () => {
  it('locks the levels, and says until when and why', async () => {
    book.campaignStatus = 'CLOSED';
    book.releaseStatus = 'REQUESTED';
    open('/workbooks/w1/sharing', book.replies);
    expect(await screen.findByText('The results are being released')).toBeInTheDocument();
    expect(screen.getByText(/cannot be changed until it is done/)).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /Named to the consortium/ })).toBeChecked();
    for (const each of screen.getAllByRole('radio')) expect(each).toBeDisabled();
    expect(screen.getByRole('combobox', { name: 'Who sees Services' })).toBeDisabled();
  });

  it('refuses a change that comes too late: the reason stands there, the levels are shown afresh', async () => {
    book.campaignStatus = 'CLOSED';
    const words = 'The release is being made. Nothing was changed.';
    const tooLate: Reply = () => {
      book.releaseStatus = 'COMPUTING';
      book.sharing = 'AGGREGATE';
      throw new Refusal('CONFLICT', words);
    };
    open('/workbooks/w1/sharing', { ...book.replies, SetSharing: tooLate });
    await userEvent.click(await screen.findByRole('radio', { name: /^Private/ }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(words)).toBeInTheDocument();
    expect(alert.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /^Aggregate/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /^Private/ })).toBeDisabled();
    expect(screen.getByText('The results are being released')).toBeInTheDocument();
  });

  it('unlocks the levels by itself when it fails', async () => {
    book.campaignStatus = 'CLOSED';
    book.releaseStatus = 'COMPUTING';
    open('/workbooks/w1/sharing', book.replies);
    expect(await screen.findByRole('radio', { name: /^Private/ })).toBeDisabled();
    book.releaseStatus = 'FAILED';
    await waitFor(() => expect(screen.getByRole('radio', { name: /^Private/ })).toBeEnabled());
    expect(screen.queryByText('The results are being released')).not.toBeInTheDocument();
  });

  it('that is done leaves them as they are', async () => {
    book.campaignStatus = 'RELEASED';
    book.releaseStatus = 'PUBLISHED';
    open('/workbooks/w1/sharing', book.replies);
    expect(await screen.findByText('The results are released')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /^Private/ })).toBeDisabled();
  });
});

describe('levels changed elsewhere', () => {
  it('are read again when one comes back to the page', async () => {
    open('/workbooks/w1/sharing', book.replies);
    expect(await screen.findByRole('radio', { name: /Named to the consortium/ })).toBeChecked();
    book.sharing = 'PRIVATE';
    act(() => void window.dispatchEvent(new Event('focus')));
    await waitFor(() => expect(screen.getByRole('radio', { name: /^Private/ })).toBeChecked());
  });

  it('are read again with the page, as when another language is chosen', async () => {
    const { client } = open('/workbooks/w1/sharing', book.replies);
    expect(await screen.findByRole('radio', { name: /Named to the consortium/ })).toBeChecked();
    book.sharing = 'PRIVATE';
    await act(() => client.refetchQueries({ include: 'active' }));
    await waitFor(() => expect(screen.getByRole('radio', { name: /^Private/ })).toBeChecked());
  });

  it('are read again when another tab tells of it', async () => {
    const tabs = new Set<EventTarget>();
    class Channel extends EventTarget {
      constructor(readonly name: string) {
        super();
        tabs.add(this);
      }
      postMessage(data: unknown) {
        for (const tab of tabs) if (tab !== this) tab.dispatchEvent(new MessageEvent('message', { data }));
      }
      close() {
        tabs.delete(this);
      }
    }
    Object.assign(globalThis, { BroadcastChannel: Channel });
    try {
      open('/workbooks/w1/sharing', { ...book.replies, SetSharing });
      expect(await screen.findByRole('radio', { name: /Named to the consortium/ })).toBeChecked();
      book.sharing = 'PRIVATE';
      sharingChannel.tell('w1');
      await waitFor(() => expect(screen.getByRole('radio', { name: /^Private/ })).toBeChecked());
      const heard = jest.fn();
      const stop = sharingChannel.listen('w1', heard);
      await userEvent.click(screen.getByRole('radio', { name: /^Aggregate/ }));
      await waitFor(() => expect(heard).toHaveBeenCalled());
      stop();
    } finally {
      Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    }
  });
});
