import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import classes from './shell.module.css';
import { currentOf, type NavigationItem } from './navigation.js';

interface EntryProps {
  item: NavigationItem;
  current: NavigationItem | null;
  onGo: (() => void) | undefined;
}

function Entry({ item, current, onGo }: EntryProps) {
  const { t } = useTranslation('shell');
  const label = t(`ui:pages.${item.key}`);
  if (!item.children) {
    return (
      <li>
        <Link
          to={item.to}
          aria-current={item === current ? 'page' : undefined}
          className={classes.entry}
          onClick={onGo}
        >
          {label}
        </Link>
      </li>
    );
  }
  return (
    <li>
      <span className={classes.section}>{label}</span>
      <ul aria-label={label} className={classes.entries}>
        {item.children.map((child) => (
          <Entry key={child.key} item={child} current={current} onGo={onGo} />
        ))}
      </ul>
    </li>
  );
}

/** The quiet rail: words alone, only those the person may follow. */
export function NavigationRail({ items, onGo }: { items: readonly NavigationItem[]; onGo?: () => void }) {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const current = currentOf(items, pathname);
  return (
    <nav aria-label={t('navigation.label')}>
      <ul className={classes.entries}>
        {items.map((item) => (
          <Entry key={item.key} item={item} current={current} onGo={onGo} />
        ))}
      </ul>
    </nav>
  );
}
