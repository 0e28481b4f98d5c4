import { translate, type Locale } from '@commonworks/api-platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { WithheldReasonEnum, type ShownReason } from './results.enums.js';

@ObjectType('Withheld', { description: 'Why a figure is not shown.' })
export class WithheldObject {
  @Field(() => WithheldReasonEnum, { description: 'The rule.' }) reason: ShownReason;
  @Field({ description: 'The rule in words, in the reader’s language; never a count or a name.' })
  text: string;
}

const explained = new Map<string, WithheldObject>();

/**
 * The reason in words; null where nothing is withheld. Kept once made: a page may hold hundreds, of a dozen
 * kinds.
 */
export function explainWithheld(reason: ShownReason | null, locale: Locale): WithheldObject | null {
  if (reason === null) return null;
  const key = `${locale} ${reason}`;
  const known = explained.get(key);
  if (known) return known;
  const made = { reason, text: translate(locale, `benchmark:withheld.${reason}`) };
  explained.set(key, made);
  return made;
}
