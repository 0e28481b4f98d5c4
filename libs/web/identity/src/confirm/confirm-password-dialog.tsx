import { onDemand } from '@commonworks/web-ui';
import { useEffect, useSyncExternalStore } from 'react';
import { withWords } from '../words.js';
import type { PasswordPrompt } from './password-prompt.js';

interface Asked {
  prompt: PasswordPrompt;
}

/** Where the question cannot be put, what was begun ends, as if it had been declined, and says so where it was begun. */
function NotAsked({ prompt }: Asked) {
  useEffect(() => prompt.answer(false), [prompt]);
  return null;
}

const PasswordQuestion = onDemand<Asked>(
  async () => (await withWords(import('./password-question.js'))).PasswordQuestion,
  NotAsked,
);

/** Asks for the password where an operation needs it; what was begun then goes on by itself. */
export function ConfirmPasswordDialog({ prompt }: Asked) {
  const opened = useSyncExternalStore(prompt.subscribe, prompt.isOpen);
  return opened && <PasswordQuestion prompt={prompt} />;
}
