interface Section {
  readonly progress: { readonly answered: number; readonly total: number };
}

/** How many of the sections that ask something are answered; one of computed figures alone is finished by nobody. */
export function sectionsFinished(sections: readonly Section[]): { finished: number; total: number } {
  const asking = sections.filter(({ progress }) => progress.total > 0);
  const finished = asking.filter(({ progress }) => progress.answered >= progress.total);
  return { finished: finished.length, total: asking.length };
}
