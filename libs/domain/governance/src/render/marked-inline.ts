import type { LocalText } from '@commonworks/domain-assessment';
import type { DocumentLanguage, Inline } from '@commonworks/domain-document';
import { isLawKey } from '../law/law-pack.js';
import type { Clause } from '../template/clause.js';
import type { Field, FieldValue } from '../template/field.js';
import type { Around } from './around.js';
import { formatValue } from './format-value.js';
import { splitMarks } from './split-marks.js';
import { fieldOf, valueOf } from './field-values.js';
import { TO_BE_SETTLED } from './words.js';

/** A marked text, with what its marks stand for. @throws Error for a mark that stands for nothing */
export const markedInline = (
  text: LocalText,
  clause: Clause,
  { filling, fields, language, view, law }: Around,
): Inline[] =>
  splitMarks(text[language]).flatMap((piece): Inline[] => {
    switch (piece.kind) {
      case 'words':
        return [{ type: 'text', text: piece.text }];
      case 'clause':
        return [{ type: 'reference', to: piece.name }];
      case 'law':
        if (!isLawKey(piece.name)) throw new Error(`clause ${clause.id} names no law by ${piece.name}`);
        return [{ type: 'text', text: law.names[piece.name][language] }];
      case 'field': {
        const field = fieldOf(fields, piece.name);
        return valueInline(field, valueOf(field, filling), language, view.options === true);
      }
    }
  });

/**
 * A field's value, each of its lines on one.
 * @param isBlank what is already filled in shows that it is a field
 */
export function valueInline(
  { type }: Field,
  value: FieldValue | undefined,
  language: DocumentLanguage,
  isBlank: boolean,
): Inline[] {
  const written = formatValue(type, value, language);
  if (written === null) return [{ type: 'text', text: TO_BE_SETTLED[language], blank: 'empty' }];
  return written
    .split(/\s*\n\s*/)
    .flatMap((line, place): Inline[] => [
      ...(place === 0 ? [] : [{ type: 'break' as const }]),
      { type: 'text', text: line, ...(isBlank && { blank: 'filled' }) },
    ]);
}
