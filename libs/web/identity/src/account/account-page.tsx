import { useMutation } from '@apollo/client/react';
import { ChangeLocaleDocument } from '@commonworks/web-graphql';
import { LanguageSwitch, NotificationSettings, Page, useMe } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './account-page.module.css';
import { AccountSection } from './account-section.js';
import { CloseAccount } from './close-account.js';
import { NameForm } from './name-form.js';
import { PasswordForm } from './password-form.js';

/** Oneself: name, language, mails, password, and the way out for good. */
export function AccountPage() {
  const { t } = useTranslation('identity');
  const me = useMe();
  const [changeLocale] = useMutation(ChangeLocaleDocument);
  if (!me) return null;
  return (
    <Page title={t('ui:pages.account')} lead={me.email}>
      <div className={classes.sections}>
        <AccountSection title={t('ui:term.name')} lead={t('account.name.lead')}>
          <NameForm name={me.name} />
        </AccountSection>
        <AccountSection title={t('ui:term.language')} lead={t('account.language.lead')}>
          <LanguageSwitch
            tell={(locale) => changeLocale({ variables: { locale: locale === 'fr' ? 'FR' : 'EN' } })}
          />
        </AccountSection>
        <AccountSection
          anchor="notifications"
          title={t('account.notifications.title')}
          lead={t('account.notifications.lead')}
        >
          <NotificationSettings />
        </AccountSection>
        <AccountSection title={t('ui:term.password')} lead={t('account.password.lead')}>
          <PasswordForm me={me} />
        </AccountSection>
        <AccountSection title={t('account.close.title')} lead={t('account.close.lead')}>
          <CloseAccount />
        </AccountSection>
      </div>
    </Page>
  );
}
