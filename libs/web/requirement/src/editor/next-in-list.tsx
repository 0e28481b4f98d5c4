import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { type RequirementRow } from '../frame/as-requirement.js';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import { useAddress } from '../frame/use-address.js';
import { filterRequirements, readFilter } from '../list/filter-requirements.js';
import { judgeRequirements } from '../list/judge-requirements.js';
import { orphansOf } from '../trace/orphans-of.js';
import classes from './editor.module.css';

/** From one to the next of those that the list shows, to work through them. */
export function NextInList({ document, row }: { document: SpecifiedDocument; row: RequirementRow }) {
  const { t } = useTranslation('requirement');
  const { search } = useLocation();
  const address = useAddress();
  const judged = judgeRequirements(document.requirements, orphansOf(document.traceability), []);
  const shown = new Set(filterRequirements(judged, readFilter(address.get)).map(({ row: { id } }) => id));
  // The one that is read keeps its place, though it may want nothing any more.
  const line = document.requirements.filter(({ id }) => id === row.id || shown.has(id));
  const place = line.findIndex(({ id }) => id === row.id);
  const link = (to: RequirementRow | undefined, words: 'previous' | 'next') =>
    to && (
      <Anchor component={Link} to={`/documents/${document.id}/requirements/${to.number}${search}`}>
        {t(`around.${words}`, { number: to.number })}
      </Anchor>
    );
  return (
    <nav className={classes.around} aria-label={t('around.label')}>
      <span>{link(line[place - 1], 'previous')}</span>
      <span>{link(line[place + 1], 'next')}</span>
    </nav>
  );
}
