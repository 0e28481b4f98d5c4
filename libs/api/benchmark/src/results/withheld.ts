import { translate, type Locale } from '@commonworks/api-platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { type PublishedReason } from '@commonworks/api-campaign';
import { WithheldReasonEnum } from './results.enums.js';

@ObjectType('Withheld', { description: 'That a figure is not shown, and why.' })
export class WithheldObject {
  @Field(() => WithheldReasonEnum, { description: 'The same whatever rule held the figure.' })
  reason: PublishedReason;
  @Field({ description: 'The reason in words, in the reader’s language; never a rule, a count or a name.' })
  text: string;
}

const explained = new Map<string, WithheldObject>();

/** The reason in words; null where nothing is withheld. Kept once made: a page may hold hundreds of one kind. */
export function explainWithheld(reason: PublishedReason | null, locale: Locale): WithheldObject | null {
  if (reason === null) return null;
  const key = `${locale} ${reason}`;
  const known = explained.get(key);
  if (known) return known;
  const made = { reason, text: translate(locale, `benchmark:withheld.${reason}`) };
  explained.set(key, made);
  return made;
}
