import { type ContractWholeFragment } from '@commonworks/web-graphql';
import { FileDesk, FilePane, Page, Section, useFormat } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContractDialog } from '../form/contract-dialog.js';
import { JoinMark } from '../frame/join-mark.js';
import classes from './contract-view.module.css';
import { RemoveContract } from './remove-contract.js';

/** A contract as its holder laid it out; for a lead of the holder with the ways to change it. */
export function ContractView({ contract }: { contract: ContractWholeFragment }) {
  const { t } = useTranslation('contract');
  const format = useFormat();
  const [open, setOpen] = useState<'change' | 'remove' | null>(null);
  const { id, title, files, mayChange, municipality } = contract;
  const desk = useMemo(() => new FileDesk((place) => `/files/contract-file/${place}`), []);
  useEffect(() => desk.observe(files.map((file) => ({ place: id, file }))), [desk, id, files]);
  useEffect(() => () => desk.leave(), [desk]);
  const facts: readonly (readonly [string, string])[] = [
    [t('terms:municipality'), municipality.name],
    [t('ui:term.service'), contract.service.name],
    [t('terms:systemField.vendor'), contract.vendor],
    [t('field.number'), contract.number],
    [t('field.endsOn'), format.date(contract.endsOn)],
    [t('ui:interest.field.contact'), contract.contact],
  ];
  return (
    <Page
      title={title}
      breadcrumbs={[{ label: t('ui:pages.contracts'), to: '/contracts' }]}
      lead={<JoinMark contract={contract} />}
      actions={
        mayChange && (
          <>
            <Button variant="default" onClick={() => setOpen('remove')}>
              {t('ui:action.remove')}
            </Button>
            <Button onClick={() => setOpen('change')}>{t('ui:action.change')}</Button>
          </>
        )
      }
    >
      <dl className={classes.facts}>
        {facts
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <Section title={t('joiningTitle')} narrow>
        <p>{contract.openTo ?? t('joinedByNobody')}</p>
        {contract.openTo !== null && contract.openUntil !== null && (
          <p>{t('joinBy', { date: format.date(contract.openUntil) })}</p>
        )}
        {contract.terms !== '' && (
          <>
            <h3>{t('field.terms')}</h3>
            <p className={classes.written}>{contract.terms}</p>
          </>
        )}
      </Section>
      <Section title={t('documents')} narrow>
        {files.length === 0 && !mayChange && <p>{t('noDocuments')}</p>}
        <FilePane
          desk={desk}
          place={id}
          label={t('documentsOf', { title })}
          audience={t('audience')}
          disabled={!mayChange}
        />
      </Section>
      {open === 'change' && <ContractDialog contract={contract} onClose={() => setOpen(null)} />}
      {open === 'remove' && <RemoveContract contract={contract} onClose={() => setOpen(null)} />}
    </Page>
  );
}
