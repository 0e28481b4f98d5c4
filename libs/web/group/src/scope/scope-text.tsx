import { type ScopeNotePartsFragment } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';
import classes from './scope.module.css';

/** One version of the scope note; what it leaves open is left out. */
export function ScopeText({ note }: { note: ScopeNotePartsFragment }) {
  const { t } = useTranslation('group');
  const parts = [
    [t('scope.in'), note.inScope],
    [t('scope.out'), note.outOfScope],
    [t('ui:interest.field.collaborationLevel'), t(`ui:interest.collaboration.${note.collaborationLevel}`)],
    [t('scope.options'), note.options],
  ] as const;
  return (
    <dl className={classes.note}>
      {parts
        .filter(([, text]) => text !== '')
        .map(([heading, text]) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
