import { FaultyText } from './text-fault.js';

/** How much a text may hold. */
export const MOST_NODES = 40_000;
export const MOST_CHARACTERS = 600_000;
/** Lists within lists. */
export const MOST_DEPTH = 8;

/** Counts what is read of a text. */
export class Room {
  private nodes = 0;
  private characters = 0;

  /** @throws FaultyText SIZE */
  takeNode(): void {
    if (++this.nodes > MOST_NODES) throw new FaultyText('SIZE');
  }

  /** @throws FaultyText SIZE */
  takeCharacters(count: number): void {
    this.characters += count;
    if (this.characters > MOST_CHARACTERS) throw new FaultyText('SIZE');
  }
}
