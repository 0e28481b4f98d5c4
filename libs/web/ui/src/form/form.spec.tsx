import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it, jest } from '@jest/globals';
import { Button, NumberInput, TextInput } from '@mantine/core';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link } from 'react-router';
import { renderPage } from '../../testing/render-page.js';
import '../index.js';
import { Form } from './form.js';
import { type Problem } from './problem.js';
import { useForm, type FormOptions } from './use-form.js';

interface Town {
  name: string;
  year: number | string;
}
type Send = FormOptions<Town>['send'];

function TownForm({ send, onClose }: { send: Send; onClose?: () => void }) {
  const form = useForm<Town>({ initial: { name: '', year: 2026 }, serverNames: { founded: 'year' }, send });
  return (
    <>
      <Form
        form={form}
        actions={
          <Button type="submit" loading={form.busy}>
            Save
          </Button>
        }
      >
        <TextInput label="Name" {...form.input('name')} />
        <NumberInput label="Year" thousandSeparator="" {...form.input('year')} />
      </Form>
      {form.done && <p role="status">Saved</p>}
      <Link to="/elsewhere">Away</Link>
      <button onClick={() => form.leave(() => onClose?.())}>Close</button>
    </>
  );
}

const refused = (code: string, fields?: { path: string; code: string; message: string }[]) =>
  new CombinedGraphQLErrors({
    data: null,
    errors: [{ message: 'Refused as a whole.', extensions: { code, id: 'r-1', ...(fields && { fields }) } }],
  });
const show = (send: Send, onClose?: () => void) =>
  renderPage(<TownForm send={send} {...(onClose && { onClose })} />, { path: '/town' });
const nameField = () => screen.getByLabelText('Name');
const yearField = () => screen.getByLabelText('Year');
const save = () => screen.getByRole('button', { name: 'Save' });
const question = () => screen.queryByRole('dialog', { name: 'Leave without saving?' });

describe('a form', () => {
  it('sends what was typed once, however often one presses, and says meanwhile that it is busy', async () => {
    let answer: (problem: Problem | null) => void = () => undefined;
    const send = jest.fn<Send>(() => new Promise<Problem | null>((done) => (answer = done)));
    show(send);
    await userEvent.type(nameField(), 'Alder');
    const form = save().closest('form');
    act(() => {
      form?.requestSubmit();
      form?.requestSubmit();
    });
    expect(save()).toHaveAttribute('data-loading', 'true');
    expect(send.mock.calls).toEqual([[{ name: 'Alder', year: 2026 }]]);
    await act(async () => answer(null));
    expect(save()).not.toHaveAttribute('data-loading');
    expect(screen.getByRole('status')).toHaveTextContent('Saved');
    await userEvent.type(nameField(), 's');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('tells each fault the server names at its field, keeps what was typed, and goes to the first', async () => {
    show(() =>
      Promise.reject(
        refused('INVALID_INPUT', [
          { path: 'input.founded', code: 'yearInvalid', message: 'No such year.' },
          { path: 'input.words.name', code: 'nameInvalid', message: 'No such name.' },
        ]),
      ),
    );
    await userEvent.type(nameField(), 'Alder');
    await userEvent.click(save());
    await waitFor(() => expect(nameField()).toHaveFocus());
    expect(nameField()).toHaveAccessibleDescription('No such name.');
    expect(yearField()).toHaveAccessibleDescription('No such year.');
    expect(nameField()).toHaveValue('Alder');
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.type(nameField(), 's');
    expect(nameField()).toBeValid();
    expect(yearField()).toBeInvalid();
  });

  it('tells a fault of a field it does not have as one of the whole', async () => {
    show(() =>
      Promise.reject(refused('CONFLICT', [{ path: 'input.owner', code: 'gone', message: 'No owner.' }])),
    );
    await userEvent.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent('No owner.');
  });

  it('tells what an outcome says is wrong where it says so', async () => {
    show(() => Promise.resolve({ field: 'name', message: 'Taken.' }));
    await userEvent.click(save());
    await waitFor(() => expect(nameField()).toHaveAccessibleDescription('Taken.'));
    expect(nameField()).toHaveFocus();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says what happened when it could not be sent, with an id to quote, and can be sent again', async () => {
    const send = jest.fn<Send>().mockRejectedValueOnce(refused('INTERNAL')).mockResolvedValueOnce(null);
    show(send);
    await userEvent.type(nameField(), 'Alder');
    await userEvent.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent('r-1');
    expect(nameField()).toHaveValue('Alder');
    await userEvent.click(save());
    expect(await screen.findByRole('status')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('leaving a form', () => {
  it('asks where something typed would be lost, and stays or goes as one answers', async () => {
    const { router } = show(() => Promise.resolve());
    await userEvent.type(nameField(), 'Alder');
    await userEvent.click(screen.getByText('Away'));
    expect(await screen.findByText('What you typed here has not been saved.')).toBeVisible();
    const [stay] = screen.getAllByRole('button', { name: 'Keep editing' }).slice(-1);
    if (stay) await userEvent.click(stay);
    await waitFor(() => expect(question()).toBeNull());
    expect(router.state.location.pathname).toBe('/town');
    expect(nameField()).toHaveValue('Alder');
    await userEvent.click(screen.getByText('Away'));
    await userEvent.click(await screen.findByRole('button', { name: 'Leave' }));
    expect(await screen.findByTestId('elsewhere')).toBeInTheDocument();
  });

  it('does not ask where nothing was typed, or all was sent', async () => {
    const { router } = show(() => Promise.resolve());
    await userEvent.type(nameField(), 'Alder');
    await userEvent.click(save());
    await screen.findByRole('status');
    await userEvent.click(screen.getByText('Away'));
    expect(router.state.location.pathname).toBe('/elsewhere');
  });

  it('asks before it closes by a way that is no address', async () => {
    const onClose = jest.fn();
    show(() => Promise.resolve(), onClose);
    await userEvent.click(screen.getByText('Close'));
    expect(onClose).toHaveBeenCalledTimes(1);
    await userEvent.type(nameField(), 'Alder');
    await userEvent.click(screen.getByText('Close'));
    expect(onClose).toHaveBeenCalledTimes(1);
    await userEvent.click(await screen.findByRole('button', { name: 'Leave' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('has the browser ask before the tab is closed', async () => {
    show(() => Promise.resolve());
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(closing()).toBe(false);
    await userEvent.type(nameField(), 'Alder');
    expect(closing()).toBe(true);
  });
});
