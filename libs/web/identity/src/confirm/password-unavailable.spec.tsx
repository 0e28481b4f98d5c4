import { renderPage } from '@commonworks/web-ui/testing';
import { expect, it, jest } from '@jest/globals';
import { act } from 'react';
import '../index.js';
import { PasswordPrompt } from './password-prompt.js';

jest.unstable_mockModule('./password-question.js', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
const { ConfirmPasswordDialog } = await import('./confirm-password-dialog.js');

it('where the password cannot be asked for, what was begun ends instead of waiting for ever', async () => {
  const prompt = new PasswordPrompt();
  renderPage(<ConfirmPasswordDialog prompt={prompt} />, { mocks: [] });
  let answer: Promise<boolean> = Promise.resolve(true);
  act(() => void (answer = prompt.ask()));
  expect(await answer).toBe(false);
  expect(prompt.isOpen()).toBe(false);
});
