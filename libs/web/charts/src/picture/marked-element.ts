/** The id of the group that an event happened in, if it has one. */
export function markOf({ target }: { target: EventTarget }): string | null {
  const group = target instanceof Element ? target.closest('[data-mark]') : null;
  return group?.getAttribute('data-mark') ?? null;
}

/** Gives the focus to the group with this id, somewhere in `container`. */
export function focusMark(container: Element | null, id: string): void {
  for (const group of container?.querySelectorAll<SVGElement>('[data-mark]') ?? []) {
    if (group.getAttribute('data-mark') === id) return group.focus();
  }
}
