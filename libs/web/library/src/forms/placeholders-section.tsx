import { useQuery } from '@apollo/client/react';
import { GovernancePlaceholdersDocument, type GovernanceKind } from '@commonworks/web-graphql';
import { DataTable, EmptyState, QueryBoundary, SearchField, useTable } from '@commonworks/web-ui';
import { Code, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './forms.module.css';
import { KINDS } from './kinds.js';

interface Named {
  readonly name: string;
  readonly label: string;
  readonly paragraphs: boolean;
}

/** What a form may name, by the document it is for. */
export function PlaceholdersSection() {
  const { t } = useTranslation('library');
  const [kind, setKind] = useState<GovernanceKind>('CHARTER');
  const result = useQuery(GovernancePlaceholdersDocument, { variables: { kind } });
  return (
    <div className={classes.names}>
      <Text className={classes.how}>{t('forms.how')}</Text>
      <Select
        label={t('forms.of')}
        value={kind}
        onChange={(value) => setKind(KINDS.find((one) => one === value) ?? kind)}
        data={KINDS.map((one) => ({ value: one, label: t(`terms:governanceKind.${one}`) }))}
        allowDeselect={false}
        maw={360}
      />
      <QueryBoundary
        result={{ ...result, data: result.data ?? result.previousData }}
        layout="table"
        select={({ governancePlaceholders }) => governancePlaceholders}
      >
        {(names) => <Names names={names} />}
      </QueryBoundary>
    </div>
  );
}

function Names({ names }: { names: readonly Named[] }) {
  const { t } = useTranslation('library');
  const [words, setWords] = useState('');
  const wanted = words.trim().toLocaleLowerCase();
  const table = useTable<Named>({
    caption: t('forms.names'),
    rows: names.filter(({ name, label }) => `${name} ${label}`.toLocaleLowerCase().includes(wanted)),
    rowKey: ({ name }) => name,
    columns: [
      {
        kind: 'text',
        id: 'name',
        heading: t('forms.written'),
        value: ({ name }) => `{{${name}}}`,
        cell: ({ name }) => <Code>{`{{${name}}}`}</Code>,
        card: 'lead',
      },
      { kind: 'text', id: 'label', heading: t('forms.brings'), value: ({ label }) => label, card: 'line' },
      {
        kind: 'text',
        id: 'paragraphs',
        heading: t('forms.stands'),
        value: ({ paragraphs }) => t(paragraphs ? 'forms.alone' : 'forms.within'),
        card: 'line',
      },
    ],
  });
  return (
    <DataTable
      table={table}
      empty={<EmptyState title={t('forms.noName')} />}
      tools={
        <SearchField quiet label={t('forms.search')} w={360} maw="100%" words={words} onSearch={setWords} />
      }
    />
  );
}
