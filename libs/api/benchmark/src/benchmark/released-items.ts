import { type ReleasedCell } from '@commonworks/api-campaign';
import { type AskedSection } from '@commonworks/api-catalogue';
import { type Locale } from '@commonworks/api-platform';
import { presentReleased, type ReleasedItem } from './present-item.js';

/** The items of a group in one language, in the order in which they are asked. */
export interface ReleasedItems {
  readonly items: readonly ReleasedItem[];
  /** Municipalities whose answers stand one by one. */
  readonly municipalityIds: readonly string[];
}

type Cells = ReadonlyMap<string, ReleasedCell>;

/** Made once, for as long as the cells are kept and the sections are as they were: what is in them never changes. */
const made = new WeakMap<Cells, WeakMap<readonly AskedSection[], ReleasedItems>>();

/**
 * One item a question that has figures; read them, they are shared.
 *
 * @param sections in this language, as the catalogue keeps them
 */
export function releasedItems(
  cells: Cells,
  sections: readonly AskedSection[],
  locale: Locale,
): ReleasedItems {
  const ofCells = made.get(cells) ?? new WeakMap<readonly AskedSection[], ReleasedItems>();
  made.set(cells, ofCells);
  const known = ofCells.get(sections);
  if (known) return known;
  const items = sections.flatMap((section) =>
    section.questions.flatMap((question) => {
      const cell = cells.get(question.id);
      return cell ? [presentReleased(section, question, cell, locale)] : [];
    }),
  );
  const named = items.flatMap(({ cell }) => cell.answers ?? []);
  const released = {
    items,
    municipalityIds: [...new Set(named.map(({ municipalityId }) => municipalityId))],
  };
  ofCells.set(sections, released);
  return released;
}
