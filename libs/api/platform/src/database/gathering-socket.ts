import { Socket } from 'node:net';

/**
 * A connection's socket that sends what is written in one go, until there is nothing left to do but to wait, as one
 * packet: statements sent together cost one system call, not one each. The driver corks its socket around each
 * prepared statement; the socket stays corked for as long as the running promises go on. (Encrypted connections
 * write through a socket of their own, and send each statement by itself.)
 */
export class GatheringSocket extends Socket {
  private gathering = false;

  override cork(): void {
    super.cork();
    if (this.gathering) return;
    this.gathering = true;
    super.cork();
    process.nextTick(() => {
      this.gathering = false;
      super.uncork();
    });
  }
}
