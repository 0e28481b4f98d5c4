import type { InvalidReason } from '@commonworks/domain-assessment';
import { translate, type Locale } from '@commonworks/api-platform';

/** Says in words why a value does not answer its question, and of a system, in which field. */
export function sayInvalid(
  locale: Locale,
  reason: InvalidReason,
  params: Readonly<Record<string, string | number>>,
): string {
  const message = translate(locale, `workbook:invalid.${reason}`, params);
  if (params.field === undefined) return message;
  const field = translate(locale, `terms:systemField.${params.field}`);
  return translate(locale, 'workbook:inField', { field, message });
}
