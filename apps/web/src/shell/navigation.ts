import { permits, type AppAbility } from '@commonworks/access';
import type { Acting } from '@commonworks/web-ui';
import { matchPath } from 'react-router';

/** A page of the rail; `key` names its words under `ui:pages.`. */
export interface NavigationItem {
  key: string;
  to: string;
  /** Only the very address is the current page, not those below it. */
  exact?: boolean;
  /** The pages that are this one too, as the router has them: of another campaign, or where it leads on to. */
  also?: readonly string[];
  children?: NavigationItem[];
}

const scopeOf = ({ kind, id }: Acting) => {
  switch (kind) {
    case 'MUNICIPALITY':
      return { municipalityId: id };
    case 'CONSORTIUM':
      return { consortiumId: id };
    case 'INSTALLATION':
      return {};
  }
};

function workbooksAreSeen(ability: AppAbility, { kind, id }: Acting): boolean {
  if (kind === 'MUNICIPALITY') return permits(ability, 'read', 'Workbook', { municipalityId: id });
  // Whose workbook it is does not matter to a coordinator: progress is seen across the consortium.
  return permits(ability, 'readProgress', 'Workbook', { municipalityId: '', consortiumId: id });
}

/** Whoever contributes to a workbook finds a group they were let into on their first page. */
function groupsAreSeen(ability: AppAbility, { kind, id }: Acting): boolean {
  const none = { members: [], observers: [], invited: [], former: [], delegates: [], paused: false };
  if (kind === 'CONSORTIUM') return permits(ability, 'read', 'Group', { ...none, consortiumId: id });
  return permits(ability, 'read', 'Group', { ...none, consortiumId: '', members: [id] });
}

function resultsOf(ability: AppAbility, acting: Acting, releasedCampaignId: string | null): NavigationItem {
  const results: NavigationItem = { key: 'results', to: '/results' };
  if (releasedCampaignId === null) return results;
  const base = `/results/${releasedCampaignId}`;
  const page = (key: string, path: string, ...also: string[]): NavigationItem => ({
    key,
    to: `${base}/${path}`,
    also: [`/results/:campaignId/${path}`, ...also],
  });
  const pages = [
    page('quadrants', 'quadrants'),
    page('heatMap', 'heat-map'),
    page('systems', 'systems'),
    page('indicators', 'indicators'),
  ];
  if (acting.kind === 'MUNICIPALITY')
    pages.push(page('assessmentMap', 'assessment-map', '/workbooks/:workbookId/assessment-map'));
  if (permits(ability, 'read', 'Benchmark', scopeOf(acting))) {
    // A coordinator has no answer of their own there: it is described otherwise.
    const key = acting.kind === 'MUNICIPALITY' ? 'benchmark' : 'regionBenchmark';
    pages.unshift(page(key, 'benchmark'));
  }
  return { ...results, children: pages };
}

/**
 * The pages a person may open while acting for one municipality, one consortium or the installation, in the order of
 * the rail. Results unfold once a campaign is released; before that the one entry leads to the page that says when.
 * @param releasedCampaignId null where none is released; undefined until the campaigns are known: what stands below the
 *   results is then left out, since it would move down when they unfold
 */
export function navigationFor(
  ability: AppAbility,
  acting: Acting | null,
  releasedCampaignId: string | null | undefined,
): NavigationItem[] {
  const items: NavigationItem[] = [{ key: 'home', to: '/', exact: true }];
  if (acting === null) return items;
  const { kind, id } = acting;
  if (workbooksAreSeen(ability, acting)) items.push({ key: 'workbooks', to: '/workbooks' });
  if (
    kind === 'CONSORTIUM' &&
    permits(ability, 'create', 'Campaign', { consortiumId: id, status: 'DRAFT' })
  ) {
    items.push({ key: 'campaigns', to: '/campaigns' });
  }
  if (kind !== 'INSTALLATION') {
    items.push(resultsOf(ability, acting, releasedCampaignId ?? null));
    if (releasedCampaignId === undefined) return items;
    items.push({ key: 'opportunities', to: '/opportunities' });
    if (groupsAreSeen(ability, acting))
      items.push({
        key: 'groups',
        to: '/groups',
        also: ['/documents/:documentId', '/documents/:documentId/:part'],
      });
    items.push({ key: 'communities', to: '/communities' });
    items.push({ key: 'contracts', to: '/contracts' });
    items.push({
      key: 'library',
      to: '/library',
      children: [
        { key: 'templates', to: '/library' },
        { key: 'products', to: '/library/products' },
        { key: 'forms', to: '/library/forms' },
      ],
    });
  }
  if (permits(ability, 'readAll', 'Person', scopeOf(acting))) {
    items.push({ key: 'administration', to: '/administration' });
  }
  if (permits(ability, 'read', 'AuditLog', { ...scopeOf(acting), installation: kind === 'INSTALLATION' })) {
    items.push({ key: 'activity', to: '/activity' });
  }
  return items;
}

/** Every page one can go to, sections unfolded: what the commands offer. */
export function destinations(items: readonly NavigationItem[]): NavigationItem[] {
  return items.flatMap((item) => item.children ?? [item]);
}

/** Which of them the page at a path is, or lies below: one at most, that which says it most closely. */
export function currentOf(items: readonly NavigationItem[], pathname: string): NavigationItem | null {
  const closeness = ({ to, exact = false, also = [] }: NavigationItem) =>
    Math.max(
      0,
      ...[{ path: to, end: exact }, ...also.map((path) => ({ path, end: true }))]
        .filter((pattern) => matchPath(pattern, pathname))
        .map(({ path }) => path.split('/').length),
    );
  const found = destinations(items)
    .map((item) => ({ item, close: closeness(item) }))
    .filter(({ close }) => close > 0)
    .sort((a, b) => b.close - a.close)[0];
  return found?.item ?? null;
}
