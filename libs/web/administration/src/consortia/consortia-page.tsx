import { useQuery } from '@apollo/client/react';
import { TenantsDocument, type ConsortiumRowFragment } from '@commonworks/web-graphql';
import { EmptyState, QueryBoundary, useFormat } from '@commonworks/web-ui';
import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DomainsModal } from '../email-domains/domains-modal.js';
import { AdministrationPage } from '../frame/administration-page.js';
import classes from '../frame/administration-page.module.css';
import { commonProvince } from '../frame/common-province.js';
import { ConsortiumModal } from './consortium-modal.js';
import { MemberModal } from './member-modal.js';

function Consortium({
  consortium,
  onAdd,
  onBind,
}: {
  consortium: ConsortiumRowFragment;
  onAdd: (() => void) | null;
  onBind: () => void;
}) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const { name, province, municipalities } = consortium;
  return (
    <li className={classes.consortium}>
      <Title order={2} size="h3">
        {name}
      </Title>
      <Text c="dimmed">
        {t('consortia.summary', { province: t(`province.${province}`), count: municipalities.length })}
      </Text>
      {municipalities.length > 0 && (
        <Text className={classes.members}>{format.list(municipalities.map((member) => member.name))}</Text>
      )}
      <Group gap="sm" mt="xs">
        {onAdd && (
          <Button variant="default" onClick={onAdd} aria-label={t('member.title', { consortium: name })}>
            {t('ui:action.addMunicipality')}
          </Button>
        )}
        <Button variant="default" onClick={onBind} aria-label={t('domains.title', { name })}>
          {t('domains.action')}
        </Button>
      </Group>
    </li>
  );
}

/** All consortia and their members. */
export function ConsortiaPage() {
  const { t } = useTranslation('administration');
  const [adding, setAdding] = useState(false);
  const [joining, setJoining] = useState<string | null>(null);
  const [binding, setBinding] = useState<ConsortiumRowFragment | null>(null);
  const result = useQuery(TenantsDocument);
  return (
    <AdministrationPage
      title={t('ui:term.consortia')}
      lead={t('consortia.lead')}
      actions={<Button onClick={() => setAdding(true)}>{t('ui:action.addConsortium')}</Button>}
    >
      <QueryBoundary
        result={result}
        layout="list"
        select={(data) => data}
        empty={{
          when: ({ consortia }) => consortia.length === 0,
          show: <EmptyState title={t('consortia.none')} description={t('consortia.noneExplained')} />,
        }}
      >
        {({ consortia, municipalities }) => {
          const candidatesOf = (consortium: ConsortiumRowFragment) =>
            municipalities.filter(({ id }) => !consortium.municipalities.some((member) => member.id === id));
          const joined = consortia.find(({ id }) => id === joining);
          return (
            <>
              <ul className={classes.list}>
                {consortia.map((consortium) => (
                  <Consortium
                    key={consortium.id}
                    consortium={consortium}
                    onAdd={candidatesOf(consortium).length > 0 ? () => setJoining(consortium.id) : null}
                    onBind={() => setBinding(consortium)}
                  />
                ))}
              </ul>
              {joined && (
                <MemberModal
                  consortium={joined}
                  candidates={candidatesOf(joined)}
                  onClose={() => setJoining(null)}
                />
              )}
            </>
          );
        }}
      </QueryBoundary>
      {binding && (
        <DomainsModal
          place={{ consortiumId: binding.id }}
          name={binding.name}
          onClose={() => setBinding(null)}
        />
      )}
      {adding && (
        <ConsortiumModal
          province={commonProvince(result.data?.municipalities ?? [])}
          onClose={() => setAdding(false)}
        />
      )}
    </AdministrationPage>
  );
}
