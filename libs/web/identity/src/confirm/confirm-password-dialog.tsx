import { onDemand } from '@commonworks/web-ui';
import { useSyncExternalStore } from 'react';
import { withWords } from '../words.js';
import type { PasswordPrompt } from './password-prompt.js';

const PasswordQuestion = onDemand(
  async () => (await withWords(import('./password-question.js'))).PasswordQuestion,
);

/** Asks for the password where an operation needs it; what was begun then goes on by itself. */
export function ConfirmPasswordDialog({ prompt }: { prompt: PasswordPrompt }) {
  const opened = useSyncExternalStore(prompt.subscribe, prompt.isOpen);
  return opened && <PasswordQuestion prompt={prompt} />;
}
