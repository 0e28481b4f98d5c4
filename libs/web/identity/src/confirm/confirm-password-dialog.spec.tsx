import { ConfirmPasswordDocument, type ConfirmPasswordMutation } from '@commonworks/web-graphql';
import { renderPage } from '@commonworks/web-ui/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import '../index.js';
import { ConfirmPasswordDialog } from './confirm-password-dialog.js';
import { PasswordPrompt } from './password-prompt.js';

const password = 'four plain words here';
const answer = (confirmPassword: ConfirmPasswordMutation['confirmPassword']) => ({
  request: { query: ConfirmPasswordDocument, variables: { password } },
  result: { data: { confirmPassword } },
});
const me: ConfirmPasswordMutation['confirmPassword'] = {
  __typename: 'Me',
  id: 'p1',
  name: 'IT lead',
  email: 'lead@alder.example',
  locale: 'EN',
  memberships: [],
};

async function asked(outcome: ConfirmPasswordMutation['confirmPassword'], locale: 'en' | 'fr' = 'en') {
  const prompt = new PasswordPrompt();
  renderPage(<ConfirmPasswordDialog prompt={prompt} />, { mocks: [answer(outcome)], locale });
  expect(screen.queryByRole('dialog')).toBeNull();
  let answers: Promise<boolean[]> = Promise.resolve([]);
  // Two operations at once: one question.
  act(() => void (answers = Promise.all([prompt.ask(), prompt.ask()])));
  expect(await screen.findAllByRole('dialog')).toHaveLength(1);
  return { prompt, answers };
}

describe('asking for the password again', () => {
  it('goes on, for all that asked, once it was right', async () => {
    const { answers } = await asked(me);
    await userEvent.type(screen.getByLabelText('Password'), password);
    await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
    expect(await answers).toEqual([true, true]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says that it was wrong, and stays', async () => {
    await asked({ __typename: 'SignInRefused', message: 'This is not your password.' });
    await userEvent.type(screen.getByLabelText('Password'), password);
    await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
    expect(await screen.findByText('This is not your password.')).toBeVisible();
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('can be left, and then nothing is done; in French too', async () => {
    const { answers } = await asked(me, 'fr');
    expect(screen.getByRole('dialog', { name: 'Votre mot de passe, s’il vous plaît' })).toBeVisible();
    await userEvent.click(screen.getAllByRole('button', { name: 'Annuler' }).at(-1) as HTMLElement);
    expect(await answers).toEqual([false, false]);
  });
});
