import { permits } from '@commonworks/access';
import { Page, useAbility } from '@commonworks/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import classes from './administration-page.module.css';

export interface AdministrationPageProps {
  title: string;
  lead: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of the administration, with the way to its neighbours for those who may go there. */
export function AdministrationPage({ title, lead, actions, children }: AdministrationPageProps) {
  const { t } = useTranslation('administration');
  const ability = useAbility();
  const administers = permits(ability, 'create', 'Municipality', {});
  return (
    <Page title={title} lead={lead} actions={actions}>
      {administers && (
        <nav aria-label={t('ui:pages.administration')} className={classes.sections}>
          <NavLink to="/administration" end>
            {t('ui:pages.people')}
          </NavLink>
          <NavLink to="/administration/municipalities">{t('terms:municipalities')}</NavLink>
          <NavLink to="/administration/consortia">{t('ui:term.consortia')}</NavLink>
          <NavLink to="/administration/outbox">{t('ui:pages.outbox')}</NavLink>
          <NavLink to="/administration/jobs">{t('ui:pages.jobs')}</NavLink>
        </nav>
      )}
      {children}
    </Page>
  );
}
