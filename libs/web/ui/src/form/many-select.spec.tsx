import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type FormEvent } from 'react';
import { renderPage } from '../../testing/render-page.js';
import '../index.js';
import { ManySelect } from './many-select.js';

const PLACES = ['Ajax', 'Caledon', 'Oshawa'].map((name) => ({ value: name.toLowerCase(), label: name }));

function Form({ send }: { send: (chosen: readonly string[]) => void }) {
  const [chosen, setChosen] = useState(['ajax']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(chosen);
  };
  return (
    <form onSubmit={submit}>
      <ManySelect label="Places" data={PLACES} value={chosen} onChange={setChosen} />
      <button type="submit">Send</button>
    </form>
  );
}

describe('a choice of many', () => {
  it('takes what was typed with Enter, and sends nothing before one presses the button', async () => {
    const send = jest.fn<(chosen: readonly string[]) => void>();
    renderPage(<Form send={send} />);
    await userEvent.type(await screen.findByRole('combobox', { name: 'Places' }), 'osh{Enter}');
    expect(send).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('combobox', { name: 'Places' }), 'nowhere{Enter}');
    expect(screen.getByText('Nothing found')).toBeVisible();
    expect(send).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(send).toHaveBeenCalledWith(['ajax', 'oshawa']);
  });
});
