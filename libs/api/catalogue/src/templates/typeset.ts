import { typesetFrench, type LocalText, type QuestionSettings } from '@commonworks/domain-assessment';

/** A text with its French typeset; its English stays as it is. */
export const typeset = ({ en, fr }: LocalText): LocalText => ({ en, fr: typesetFrench(fr) });

/** The settings of a question with every text of theirs typeset. */
export function typesetSettings(settings: QuestionSettings): QuestionSettings {
  switch (settings.kind) {
    case 'SCALE':
      return { ...settings, levels: settings.levels.map(typeset) };
    case 'NUMBER':
    case 'DERIVED':
      return { ...settings, unit: typeset(settings.unit) };
    case 'CHOICE':
      return {
        ...settings,
        options: settings.options.map((option) => ({ ...option, label: typeset(option.label) })),
      };
    case 'RATING':
    case 'TEXT':
    case 'SYSTEM':
      return settings;
  }
}
