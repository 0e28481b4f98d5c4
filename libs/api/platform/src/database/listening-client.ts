import pg from 'pg';

/**
 * A connection that hears of its own loss from its birth. One that is cut between its first ready message and
 * the listener of whoever asked for it would else emit an error nobody hears, which ends the process. The loss
 * is told all the same: to the statement in hand, to the next one, and to every listener there is.
 */
export class ListeningClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
