/** How many colours there are to tell people apart by; see `shared-text.module.css`. */
export const COLOURS = 8;

/** Gives each person a colour: the same as long as the page is open, and another than the others’ while there are some. */
export class PersonColours {
  private readonly given = new Map<string, number>();

  of(personId: string): number {
    const known = this.given.get(personId);
    if (known !== undefined) return known;
    const taken = new Set(this.given.values());
    const own = [...personId].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % COLOURS, 0);
    const free = Array.from({ length: COLOURS }, (_, step) => (own + step) % COLOURS).find(
      (colour) => !taken.has(colour),
    );
    this.given.set(personId, free ?? own);
    return free ?? own;
  }
}
