/** What a page asks the server as soon as it is there. */
export interface AskedFirst {
  /** The name of the operation. */
  readonly operation: string;
  /** `:name` stands for that part of the address. */
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * By address, what the page there asks first where nothing but the address decides it: no choice of the reader that
 * stands behind a question mark, and no earlier answer. It is asked for while the page itself is still on the way
 * (`public/head-start.js`); where it differs from what the page then asks, the page's own question goes out as well.
 */
export const ASKED_FIRST: Readonly<Record<string, readonly AskedFirst[]>> = {
  '/campaigns/:campaignId': [{ operation: 'CampaignPage', variables: { id: ':campaignId' } }],
  '/groups/:groupId': [{ operation: 'GroupPage', variables: { id: ':groupId' } }],
  '/groups/:groupId/meetings/:meetingId': [
    { operation: 'MeetingPage', variables: { id: ':groupId', meetingId: ':meetingId' } },
  ],
  '/library/charter': [{ operation: 'GovernanceTemplate', variables: { kind: 'CHARTER' } }],
  '/library/costing': [{ operation: 'GovernanceTemplate', variables: { kind: 'COSTING' } }],
  '/library/requirements': [{ operation: 'GovernanceTemplate', variables: { kind: 'REQUIREMENTS' } }],
  '/library/sla': [{ operation: 'GovernanceTemplate', variables: { kind: 'SLA' } }],
  '/opportunities/:opportunityId': [{ operation: 'OpportunityPage', variables: { id: ':opportunityId' } }],
  '/results/:campaignId/benchmark': [
    { operation: 'ResultsWorkbooks', variables: { campaignId: ':campaignId' } },
    { operation: 'BenchmarkPeerGroups', variables: { campaignId: ':campaignId' } },
  ],
  '/results/:campaignId/heat-map': [
    { operation: 'Heatmap', variables: { campaignId: ':campaignId', dimension: 'ENABLEMENT' } },
  ],
  '/results/:campaignId/indicators': [
    { operation: 'Indicators', variables: { campaignId: ':campaignId' } },
    { operation: 'ResultsWorkbooks', variables: { campaignId: ':campaignId' } },
  ],
  '/results/:campaignId/quadrants': [
    { operation: 'ResultsWorkbooks', variables: { campaignId: ':campaignId' } },
    { operation: 'QuadrantMunicipalities', variables: { campaignId: ':campaignId' } },
  ],
  '/results/:campaignId/systems': [{ operation: 'Systems', variables: { campaignId: ':campaignId' } }],
  '/workbooks/:workbookId': [{ operation: 'WorkbookPage', variables: { id: ':workbookId' } }],
  '/workbooks/:workbookId/assessment-map': [
    { operation: 'AssessmentMap', variables: { workbookId: ':workbookId' } },
  ],
};
