import { onDemand, whenIdle } from '@commonworks/web-ui';
import { useEffect } from 'react';
import { withWords } from '../words.js';
import { useOutboxSummary } from './outbox-provider.js';

// Without it, what waits is still sent, and the workbook's page says how each answer stands.
const OutboxNotes = onDemand(
  async () => (await withWords(import('./outbox-notes.js'))).OutboxNotes,
  () => null,
);

/** What is to be said of unsent answers; loaded when the page has come to rest, or when there are any. */
export function OutboxBar() {
  const { typing, saving, waiting, refused, connection } = useOutboxSummary();
  // Without a connection it can no longer be fetched.
  useEffect(() => whenIdle(OutboxNotes.expect), []);
  if (typing + saving + waiting + refused === 0 && connection === 'open') return null;
  return <OutboxNotes />;
}
