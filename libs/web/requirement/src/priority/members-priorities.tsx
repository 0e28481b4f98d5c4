import { byWord } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type RequirementRow } from '../frame/as-requirement.js';
import { useDomainWords } from '../frame/use-domain-words.js';
import { OwnPriority } from './own-priority.js';
import classes from './priority.module.css';
import { type Place } from './with-priority.js';

export interface MembersPrioritiesProps {
  documentId: string;
  row: RequirementRow;
  /** Those for which the reader says it. */
  own: readonly Place[];
  /** All of the group. */
  members: readonly Place[];
}

/** What each member says of a requirement; of one’s own it is said here. */
export function MembersPriorities({ documentId, row, own, members }: MembersPrioritiesProps) {
  const { t } = useTranslation('requirement');
  const words = useDomainWords();
  const isOwn = (id: string) => own.some((place) => place.id === id);
  const others = row.priorities.filter(({ municipality }) => !isOwn(municipality.id));
  const spoken = new Set([...own, ...others.map(({ municipality }) => municipality)].map(({ id }) => id));
  const silent = members.filter(({ id }) => !spoken.has(id));
  const lines = [
    ...own.map((place) => ({ place, priority: null })),
    ...others.map(({ municipality, priority }) => ({ place: municipality, priority })),
    ...silent.map((place) => ({ place, priority: null })),
  ].toSorted((a, b) => byWord(a.place.name, b.place.name, false));
  if (lines.length === 0) return <p>{t('priority.nobody')}</p>;
  return (
    <ul className={classes.members}>
      {lines.map(({ place, priority }) => (
        <li key={place.id} className={classes.member}>
          <span className={classes.memberName}>{place.name}</span>
          {isOwn(place.id) ? (
            <OwnPriority documentId={documentId} row={row} municipality={place} />
          ) : (
            <span className={priority === null ? classes.silent : undefined}>
              {priority === null ? t('priority.notSaid') : words.priority(priority)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
