import { useQuery } from '@apollo/client/react';
import { GroupEvidenceDocument, type GroupWholeFragment } from '@commonworks/web-graphql';
import { DataTable, ExportMenu, Section, useFileTable, useFormat } from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { arrangeEvidence, type Evidence } from './arrange-evidence.js';
import { useEvidenceTable } from './use-evidence-table.js';

interface EvidenceProps {
  group: GroupWholeFragment;
}

/** What the group stands on: the places, systems and figures that municipalities share by name. */
export function EvidenceSection({ group }: EvidenceProps) {
  const { t } = useTranslation('group');
  const { id, name } = group.opportunity;
  // An opportunity that its reader does not see any more leaves the way to it, which says so.
  const { data } = useQuery(GroupEvidenceDocument, { variables: { id }, errorPolicy: 'ignore' });
  const lead = (
    <p>
      {t('evidence.means')}{' '}
      <Anchor component={Link} to={`/opportunities/${id}`}>
        {t('evidence.why', { name })}
      </Anchor>
    </p>
  );
  const evidence = data?.opportunity;
  if (evidence) return <Told group={group} evidence={evidence} lead={lead} />;
  return (
    <Section id="evidence" title={t('evidence.title')}>
      {lead}
    </Section>
  );
}

function Told({ group, evidence, lead }: EvidenceProps & { evidence: Evidence; lead: ReactNode }) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const inside = group.members.filter(({ standing }) => standing === 'MEMBER' || standing === 'OBSERVER');
  const rows = arrangeEvidence(
    evidence,
    inside.map(({ municipality }) => municipality.id),
  );
  const table = useEvidenceTable(t('evidence.caption', { name: group.name }), evidence.campaignId, rows);
  const fileTable = useFileTable();
  const { n, pursue, test, harvest, invest } = evidence.quadrants;
  const source = t('evidence.source', { date: format.date(evidence.asOf) });
  return (
    <Section
      id="evidence"
      title={t('evidence.title')}
      tools={
        rows.length > 0 && (
          <ExportMenu quiet of={t('evidence.title')} table={() => fileTable(table, source)} />
        )
      }
    >
      {lead}
      {n > 0 && (
        <p>{t('evidence.quadrants', { count: n, wants: pursue + test, supplies: harvest + invest })}</p>
      )}
      {evidence.windows.map((window) => (
        <p key={`${window.questionId} ${window.productKey}`}>
          {t('evidence.window', {
            product: window.product,
            count: window.municipalityCount,
            named: window.named,
            from: format.date(window.from),
            to: format.date(window.to),
          })}
        </p>
      ))}
      {rows.length > 0 && <DataTable table={table} cardsBelow={56} />}
      <p>
        <Anchor component={Link} to={`/results/${evidence.campaignId}/benchmark`}>
          {t('evidence.benchmark', {
            services: format.list(evidence.services.map((service) => service.name)),
          })}
        </Anchor>
      </p>
    </Section>
  );
}
