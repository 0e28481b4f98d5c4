import type { LocalText } from '@commonworks/domain-assessment';
import type { GovernanceTemplate } from '../src/template/template.js';

const MARK = /\{\w+:[\w.]+\}/g;
const FIGURE = {
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g,
  fr: /\d{1,3}(?:\u00A0\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g,
};

const marksOf = (text: string) => (text.match(MARK) ?? []).sort().join(' ');

const figuresOf = (text: string, language: 'en' | 'fr') =>
  (text.replace(MARK, '').match(FIGURE[language]) ?? [])
    .map((figure) =>
      Number(
        language === 'en' ? figure.replaceAll(',', '') : figure.replaceAll('\u00A0', '').replace(',', '.'),
      ),
    )
    .sort((a, b) => a - b)
    .join(' ');

const isLocalText = (value: object): value is LocalText =>
  'en' in value && 'fr' in value && typeof value.en === 'string' && typeof value.fr === 'string';

function textsIn(value: unknown): LocalText[] {
  if (typeof value !== 'object' || value === null) return [];
  return isLocalText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

/** Texts of a template whose languages differ in a mark or a figure. */
export const unlikeTexts = (template: GovernanceTemplate): LocalText[] =>
  textsIn(template).filter(
    ({ en, fr }) => marksOf(en) !== marksOf(fr) || figuresOf(en, 'en') !== figuresOf(fr, 'fr'),
  );
