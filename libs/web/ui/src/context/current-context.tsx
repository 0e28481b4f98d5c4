import type { CampaignBriefFragment } from '@commonworks/web-graphql';
import { useLocalStorage } from '@mantine/hooks';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { matchPath, useLocation } from 'react-router';
import { useLiveHint } from '../live/use-live-hint.js';
import { useMe } from '../me/me.js';
import type { QueryResult } from '../query-boundary/query-boundary.js';
import { ShowCampaign } from './shown-campaign.js';
import { actingsOf, likeliestCampaign, type Acting } from './acting.js';
import { useCampaigns } from './use-campaigns.js';

export interface CurrentContext {
  /** For whom the person acts now; null when nobody is signed in or the person has no role yet. */
  acting: Acting | null;
  actings: Acting[];
  actFor(acting: Acting): void;
  /** The campaign one is looking at: from the address, else that of the page, else the one last chosen, else the likeliest. */
  campaign: CampaignBriefFragment | null;
  /** Those of the municipality or consortium the person acts for. */
  campaigns: CampaignBriefFragment[];
  /** How the campaigns came: until they have, and where they cannot be had, none does not mean that there is none. */
  campaignsResult: QueryResult<unknown>;
  chooseCampaign(id: string): void;
}

const none: CurrentContext = {
  acting: null,
  actings: [],
  actFor: () => undefined,
  campaign: null,
  campaigns: [],
  campaignsResult: {},
  chooseCampaign: () => undefined,
};
const Context = createContext<CurrentContext>(none);

function campaignInAddress(pathname: string): string | undefined {
  const match = matchPath('/campaigns/:id/*', pathname) ?? matchPath('/results/:id/*', pathname);
  return match?.params.id;
}

/** Keeps for whom the person acts and which campaign is looked at; stands inside the router and `MeProvider`. */
export function CurrentContextProvider({ children }: { children: ReactNode }) {
  const me = useMe();
  const { pathname } = useLocation();
  const { data, error, refetch } = useCampaigns({ skip: me === null });
  // Both tell of a campaign that was opened, changed or released since.
  useLiveHint('release', null, () => me && refetch());
  useLiveHint('notification', null, () => me && refetch());
  const [actingId, setActingId] = useLocalStorage({ key: 'commonworks-acting', defaultValue: '' });
  const [chosen, setChosen] = useLocalStorage({ key: 'commonworks-campaign', defaultValue: '' });

  const [shown, setShown] = useState<string | null>(null);
  const show = useCallback((id: string) => {
    setShown(id);
    // The next page may have said its own before this one takes leave.
    return () => setShown((current) => (current === id ? null : current));
  }, []);

  const value = useMemo<CurrentContext>(() => {
    const actings = me ? actingsOf(me.memberships) : [];
    const acting = actings.find(({ id }) => id === actingId) ?? actings.at(0) ?? null;
    const visible = data?.campaigns ?? [];
    const campaigns =
      acting?.kind === 'CONSORTIUM'
        ? visible.filter(({ consortium }) => consortium.id === acting.id)
        : visible;
    const onPage = campaignInAddress(pathname) ?? shown;
    return {
      acting,
      actings,
      actFor: ({ id }) => setActingId(id),
      campaign:
        visible.find(({ id }) => id === onPage) ??
        campaigns.find(({ id }) => id === chosen) ??
        likeliestCampaign(campaigns),
      campaigns,
      campaignsResult: { data, error, refetch },
      chooseCampaign: setChosen,
    };
  }, [me, data, error, refetch, pathname, shown, actingId, chosen, setActingId, setChosen]);

  return (
    <ShowCampaign value={show}>
      <Context value={value}>{children}</Context>
    </ShowCampaign>
  );
}

/** Which municipality or consortium the person acts for, and which campaign is looked at. */
export function useCurrentContext(): CurrentContext {
  return useContext(Context);
}
