import { useForm } from '@commonworks/web-ui';
import { renderPage } from '@commonworks/web-ui/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CountingWorker } from '../../testing/counting-worker.js';
import { EntryForm } from '../entry/entry-form.js';
import { NewPasswordField } from '../entry/new-password-field.js';
import '../index.js';

const owner = {
  email: 'greffe@saint-hilaire.example',
  name: 'Maude Trepanier',
  places: ['Ville de Saint-Hilaire'],
};

Object.assign(globalThis, { Worker: CountingWorker });
beforeEach(() => {
  CountingWorker.loads = true;
});

const REFUSED = 'This password is easy to guess.';

function PasswordForm() {
  const form = useForm({
    initial: { password: '' },
    send: () => Promise.resolve({ field: 'password', message: REFUSED }),
  });
  return (
    <EntryForm form={form} submit="Send">
      <NewPasswordField owner={owner} input={form.input('password')} />
    </EntryForm>
  );
}

const open = (locale: 'en' | 'fr' = 'en') => renderPage(<PasswordForm />, { locale, path: '/' });
const field = () => screen.getByLabelText(/^(Choose a password|Choisissez un mot de passe)$/);
const enter = async (text: string) => {
  await userEvent.click(field());
  await userEvent.paste(text);
};
const said = () => document.querySelector('[aria-live]')?.textContent;
const filled = () => document.querySelectorAll('[data-filled="true"]').length;

describe('the strength of a new password', () => {
  it('loads nothing before something is typed that is long enough', async () => {
    open();
    expect(said()).toBe('');
    expect(filled()).toBe(0);
    await enter('not so long');
    expect(said()).toBe('Not long enough yet.');
    expect(CountingWorker.started).toBe(0);
    await enter(' a password');
    await waitFor(() => expect(CountingWorker.started).toBe(1));
  });

  it.each([
    ['the greffe of all', 'The part of your address before the @ is in it.', 1],
    ['maude trepanier!', 'Easy to guess for somebody who knows you.', 1],
    ['password1234', 'Easy to guess: a part is among the most used.', 1],
    ['azertyuiop12', 'Easy to guess: it follows a pattern.', 1],
    ['moulinrivage', 'Easy to guess: add a word or two.', 2],
    ['mill lantern', 'Hard to guess.', 3],
    ['four plain words here', 'Very hard to guess.', 4],
  ])('of %s is told in words: %s', async (password, words, steps) => {
    open();
    await enter(password);
    await waitFor(() => expect(said()).toBe(words), { timeout: 5_000 });
    expect(filled()).toBe(steps);
  });

  it('is told in French, and no more once the field is empty', async () => {
    open('fr');
    await enter('motdepasse123');
    await waitFor(() => expect(said()).toBe('Facile à deviner\u00a0: une partie est très répandue.'), {
      timeout: 5_000,
    });
    await userEvent.clear(field());
    expect(said()).toBe('');
  });

  it('is not told where the words cannot be loaded, and is asked for anew', async () => {
    open();
    CountingWorker.loads = false;
    const before = CountingWorker.started;
    await enter('password1234');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(said()).toBe('');
    CountingWorker.loads = true;
    await enter('5');
    await waitFor(() => expect(said()).toMatch(/^Easy to guess/), { timeout: 5_000 });
    expect(CountingWorker.started).toBeGreaterThan(before);
  });

  it('gives way to what the server said, until one types on', async () => {
    open();
    await enter('b');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText(REFUSED)).toBeVisible();
    expect(said()).toBeUndefined();
    await enter('a');
    expect(screen.queryByText(REFUSED)).toBeNull();
    expect(field()).toBeValid();
    expect(said()).toBe('Not long enough yet.');
  });
});
