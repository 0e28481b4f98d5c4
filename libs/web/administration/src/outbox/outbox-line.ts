import type { OutboxQuery } from '@commonworks/web-graphql';

/** A mail that waits to be handed over. */
export type OutboxLine = OutboxQuery['outbox'][number];
