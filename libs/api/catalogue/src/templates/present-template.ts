import {
  RATING_CODES,
  type Dimension,
  type LocalText,
  type QuestionKind,
  type QuestionSettings,
} from '@commonworks/domain-assessment';
import { translate, type Locale } from '@commonworks/api-platform';
import { presentService } from '../services/present-service.js';
import type { ServiceObject } from '../services/service.types.js';
import type { QuestionRow, TemplateVersionContent } from './template-content.js';
import type { QuestionSettingsObject } from './template.types.js';

/** A question in one language, without what anyone answered. */
export interface AskedQuestion {
  readonly id: string;
  readonly code: string;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly help: string | null;
  readonly service: ServiceObject | null;
  readonly dimension: Dimension | null;
  readonly settings: QuestionSettingsObject;
}

export interface AskedSection {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly questions: readonly AskedQuestion[];
}

/** The sections of a template version in one language. */
export function presentSections(content: TemplateVersionContent, locale: Locale): AskedSection[] {
  return content.sections.map((section) => ({
    id: section.id,
    code: section.code,
    title: section.title[locale],
    questions: section.questions.map((question) => presentQuestion(question, locale)),
  }));
}

function presentQuestion(question: QuestionRow, locale: Locale): AskedQuestion {
  const { id, code, kind, dimension, service, higherIsBetter } = question;
  return {
    id,
    code,
    kind,
    dimension,
    text: question.text[locale],
    help: question.help?.[locale] ?? null,
    service: service && presentService(service, locale),
    settings: { ...NOTHING, ...presentSettings(question.settings, locale), higherIsBetter },
  };
}

const NOTHING = {
  levels: [],
  options: [],
  multiple: false,
  unit: null,
  min: null,
  max: null,
  decimals: null,
  amount: false,
  maxLength: null,
  formula: null,
};

function presentSettings(settings: QuestionSettings, locale: Locale): Partial<QuestionSettingsObject> {
  const say = (text: LocalText) => text[locale];
  switch (settings.kind) {
    case 'SCALE':
      return { levels: settings.levels.map(say) };
    case 'RATING':
      return {
        options: RATING_CODES.map((code) => ({ code, label: translate(locale, `terms:rating.${code}`) })),
      };
    case 'NUMBER': {
      const { min, max, decimals, amount } = settings;
      return { unit: say(settings.unit), min, max, decimals, amount };
    }
    case 'CHOICE':
      return {
        options: settings.options.map(({ code, label }) => ({ code, label: say(label) })),
        multiple: settings.multiple,
      };
    case 'TEXT':
      return { maxLength: settings.maxLength };
    case 'SYSTEM':
      return {};
    case 'DERIVED':
      return { unit: say(settings.unit), decimals: settings.decimals, formula: settings.formula };
  }
}
