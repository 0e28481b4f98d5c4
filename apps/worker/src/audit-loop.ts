import { type AuditSealer, type Logger } from '@commonworks/api-platform/worker';
import { Alarm } from './alarm.js';

/** An event is sealed at the second turn after it was committed. */
const TURN_MILLISECONDS = 15_000;

/**
 * Seals the audit log, turn after turn. Each seal is logged too: who keeps the log elsewhere can show by its digest
 * that the end of the chain was not cut off.
 */
export class AuditLoop {
  private readonly alarm = new Alarm();
  private stopping = false;

  constructor(
    private readonly sealer: AuditSealer,
    private readonly log: Logger,
  ) {}

  /** Runs until stopped; what fails is tried again at the next turn. */
  async run(): Promise<void> {
    while (!this.stopping) {
      try {
        for (const seal of await this.sealer.seal()) this.log.info(seal, 'audit log sealed');
      } catch (error) {
        this.log.error({ err: error }, 'the audit log could not be sealed');
      }
      if (!this.stopping) await this.alarm.sleep(TURN_MILLISECONDS);
    }
  }

  stop(): void {
    this.stopping = true;
    this.alarm.ring();
  }
}
