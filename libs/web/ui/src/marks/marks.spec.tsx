import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page.js';
import { AnswerStateMark } from './answer-state-mark.js';
import { ProgressBar } from './progress-bar.js';
import { WithheldMark } from './withheld-mark.js';

describe('the marks', () => {
  it('give the word and the reason for a figure that is withheld', () => {
    renderPage(<WithheldMark text="Withheld: it could tell something about an answer." />);
    expect(screen.getByText('Withheld')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByText('Withheld: it could tell something about an answer.')).not.toHaveAttribute(
      'aria-hidden',
    );
  });

  it('explain themselves to who points at them or comes by the keyboard, until Escape', async () => {
    const text = 'Withheld: it could tell something about an answer.';
    renderPage(<WithheldMark text={text} />);
    const shown = () => screen.queryByRole('tooltip');
    const mark = screen.getByText('Withheld');
    expect(shown()).toBeNull();
    await userEvent.hover(mark);
    expect(await screen.findByRole('tooltip')).toHaveTextContent(text);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(shown()).toBeNull());
    await userEvent.unhover(mark);
    await userEvent.tab();
    expect(await screen.findByRole('tooltip')).toHaveTextContent(text);
    await userEvent.tab();
    await waitFor(() => expect(shown()).toBeNull());
  });

  it.each([
    ['UNKNOWN', 'Unknown'],
    ['NOT_APPLICABLE', 'Not applicable'],
    ['DECLINED', 'Declined'],
    ['UNANSWERED', 'Not answered yet'],
  ] as const)('name the state %s, also where there is room for the sign alone', (state, word) => {
    renderPage(<AnswerStateMark state={state} compact />);
    expect(screen.getByText(word)).toBeInTheDocument();
  });

  it('show no mark for a plain answer', () => {
    renderPage(<AnswerStateMark state="ANSWERED" />);
    expect(screen.queryByText(/./)).toBeNull();
  });

  it('tell progress in figures, and nothing where there is nothing to count', () => {
    const { unmount } = renderPage(<ProgressBar value={1} total={4} label="Finance" />);
    expect(screen.getByRole('progressbar', { name: 'Finance' })).toHaveAttribute('aria-valuenow', '25');
    expect(screen.getByText('1 of 4')).toBeVisible();
    unmount();
    renderPage(<ProgressBar value={0} total={0} label="Finance" />);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByText('—')).toBeVisible();
  });

  it('read figures once in the name of a link, and never as a percentage', () => {
    renderPage(
      <>
        <a href="/a">
          Finance <ProgressBar value={1} total={13} label="Finance" inLink />
        </a>
        <a href="/b">
          People <ProgressBar value={1} total={13} label="People" bare inLink />
        </a>
      </>,
    );
    expect(screen.getAllByRole('link')[0]).toHaveAccessibleName('Finance 1 of 13');
    expect(screen.getAllByRole('link')[1]).toHaveAccessibleName('People');
  });
});
