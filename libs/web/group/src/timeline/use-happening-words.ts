import { useTranslation } from 'react-i18next';
import { useAuthorWords } from '../frame/use-author-words.js';
import { type Happening } from './timeline-of.js';

/** Says what happened, and who did it. */
export function useHappeningWords(): (happening: Happening) => string {
  const { t } = useTranslation('group');
  const author = useAuthorWords();
  return (happening) => {
    switch (happening.kind) {
      case 'BEGUN':
        return t('timeline.BEGUN');
      case 'JOINED':
        return t('timeline.JOINED', { municipality: happening.municipality });
      case 'DECIDED':
        return t('timeline.DECIDED', { number: happening.number });
      case 'MET':
        return t('timeline.MET', { title: happening.title });
      case 'SCOPED':
        return t('timeline.SCOPED', { version: happening.version });
      case 'RESOLVED':
        return t('timeline.RESOLVED', { municipality: happening.municipality, number: happening.number });
      case 'ADVANCED':
      case 'TAKEN_BACK':
      case 'FELL_BACK': {
        const { to, by } = happening.change;
        const said = t(`timeline.${happening.kind}`, { stage: t(`terms:groupStage.${to}`) });
        return by === null ? said : t('timeline.by', { said, who: author(by) });
      }
    }
  };
}
