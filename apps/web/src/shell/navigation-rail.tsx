import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import classes from './shell.module.css';
import type { NavigationItem } from './navigation.js';

function Entry({ item, onGo }: { item: NavigationItem; onGo: (() => void) | undefined }) {
  const { t } = useTranslation('shell');
  const label = t(`ui:pages.${item.key}`);
  if (!item.children) {
    return (
      <li>
        <NavLink to={item.to} end={item.exact ?? false} className={classes.entry ?? ''} onClick={onGo}>
          {label}
        </NavLink>
      </li>
    );
  }
  return (
    <li>
      <span className={classes.section}>{label}</span>
      <ul aria-label={label} className={classes.entries}>
        {item.children.map((child) => (
          <Entry key={child.key} item={child} onGo={onGo} />
        ))}
      </ul>
    </li>
  );
}

/** The quiet rail: words alone, only those the person may follow. */
export function NavigationRail({ items, onGo }: { items: readonly NavigationItem[]; onGo?: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <nav aria-label={t('navigation.label')}>
      <ul className={classes.entries}>
        {items.map((item) => (
          <Entry key={item.key} item={item} onGo={onGo} />
        ))}
      </ul>
    </nav>
  );
}
