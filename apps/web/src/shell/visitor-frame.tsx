import { ColourSchemeSwitch, LanguageSwitch, signInAddress, Wordmark } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import classes from './visitor-frame.module.css';

/** The frame of pages that anyone may read, for those who are not signed in. */
export function VisitorFrame() {
  const { t } = useTranslation('shell');
  const location = useLocation();
  return (
    <div className={classes.frame}>
      <a href="#main" className={classes.skip}>
        {t('skip')}
      </a>
      <header className={classes.bar}>
        <Wordmark />
        <div className={classes.tools}>
          <LanguageSwitch />
          <ColourSchemeSwitch />
          <Link to={signInAddress(location)}>{t('ui:action.signIn')}</Link>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </div>
  );
}
