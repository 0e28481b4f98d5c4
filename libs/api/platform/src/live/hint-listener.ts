import { ChannelListener } from '../database/channel-listener.js';
import { HINT_CHANNEL, parseHint, type Hint } from './hint.js';

/** What was heard: a hint, or that some may have been missed. */
export type Heard = Hint | 'GAP';

/**
 * Hears the hints of every process, on one connection that is there while somebody wants to hear. One that is
 * lost is replaced, and then told as a gap.
 */
export class HintListener extends ChannelListener {
  constructor(url: string, onHeard: (heard: Heard) => void, onLost: (error: unknown) => void) {
    super(url, HINT_CHANNEL, (client) => client.query(`listen ${HINT_CHANNEL}`), {
      heard: (payload) => onHeard(parseHint(payload) ?? 'GAP'),
      gap: (isFirst) => (isFirst ? undefined : onHeard('GAP')),
      lost: onLost,
    });
  }
}
