import { onDemand } from '@commonworks/web-ui';
import { withWords } from '../words.js';
import { useOutboxSummary } from './outbox-provider.js';

// Without it, what waits is still sent, and the workbook's page says how each answer stands.
const OutboxNotes = onDemand(
  async () => (await withWords(import('./outbox-notes.js'))).OutboxNotes,
  () => null,
);

/** A page on which answers are given, and with it what is said of them elsewhere: no connection, no fetching. */
export function withOutboxNotes<Page>(page: Promise<Page>): Promise<Page> {
  OutboxNotes.expect();
  return page;
}

/** What is to be said of unsent answers; loaded with the first page where one answers, or when there are any. */
export function OutboxBar() {
  const { typing, saving, waiting, refused, connection } = useOutboxSummary();
  if (typing + saving + waiting + refused === 0 && connection === 'open') return null;
  return <OutboxNotes />;
}
