import { DataTable, EmptyState } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAskedSteps } from '../draft/use-asked-steps.js';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import { useAddress } from '../frame/use-address.js';
import { useMembers } from '../frame/use-members.js';
import { filterRequirements, readFilter } from './filter-requirements.js';
import { type Judged } from './judge-requirements.js';
import { ListFilters } from './list-filters.js';
import { useRequirementsTable } from './use-requirements-table.js';
import { WantsFilter } from './wants-filter.js';

export interface RequirementsListProps {
  document: SpecifiedDocument;
  judged: readonly Judged[];
  mayWrite: boolean;
}

/** The requirements that the address asks for, and what is still to be done about all of them. */
export function RequirementsList({ document, judged, mayWrite }: RequirementsListProps) {
  const { t } = useTranslation('requirement');
  const address = useAddress();
  const filter = readFilter(address.get);
  const members = useMembers(document.groupId);
  const { dialog, onMerge, onReject } = useAskedSteps(document);
  const table = useRequirementsTable({
    documentId: document.id,
    rows: filterRequirements(judged, filter),
    mayWrite,
    own: document.givesPriorityFor,
    members: members.length,
    onMerge,
    onReject,
  });
  const showAll = () => address.set({ q: '', type: '', status: '', want: '' });
  return (
    <>
      <WantsFilter all={judged} wanted={filter.want} />
      <ListFilters filter={filter} />
      <DataTable
        table={table}
        cardsBelow={56}
        empty={
          <EmptyState
            title={t('noneFound')}
            action={
              <Button variant="default" onClick={showAll}>
                {t('filter.showAll')}
              </Button>
            }
          />
        }
      />
      {dialog}
    </>
  );
}
