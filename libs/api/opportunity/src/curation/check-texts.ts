import { faultIf, refuseFaults } from '@commonworks/api-platform';
import { DESCRIPTION_LENGTH, isName, NAME_LENGTH, textLength } from '@commonworks/domain-assessment';
import type { OpportunityTexts } from './curated-rows.js';

/**
 * The texts as they are stored, without blanks around them, names on one line.
 * @throws FieldError INVALID_INPUT
 */
export function checkTexts({
  nameEn,
  nameFr,
  descriptionEn,
  descriptionFr,
}: OpportunityTexts): OpportunityTexts {
  const texts = {
    nameEn: onOneLine(nameEn),
    nameFr: onOneLine(nameFr),
    descriptionEn: descriptionEn.trim(),
    descriptionFr: descriptionFr.trim(),
  };
  refuseFaults(
    ...(['nameEn', 'nameFr'] as const).map((name) =>
      faultIf(!isName(texts[name]), `input.texts.${name}`, 'opportunity:invalid.name', { most: NAME_LENGTH }),
    ),
    ...(['descriptionEn', 'descriptionFr'] as const).map((name) =>
      faultIf(
        textLength(texts[name]) > DESCRIPTION_LENGTH,
        `input.texts.${name}`,
        'opportunity:invalid.description',
        { most: DESCRIPTION_LENGTH },
      ),
    ),
  );
  return texts;
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
