import { createContext, useContext, useEffect } from 'react';

/** Tells the frame which campaign the page shows; gives what takes that back. */
export const ShowCampaign = createContext<(id: string) => () => void>(() => () => undefined);

/**
 * For a page whose address names no campaign, such as that of a workbook: while it is open the frame says its campaign,
 * and not the one last chosen.
 */
export function useShownCampaign(campaignId: string | undefined): void {
  const show = useContext(ShowCampaign);
  useEffect(() => (campaignId === undefined ? undefined : show(campaignId)), [show, campaignId]);
}
