/** The demo's sign-ins. They are roles, not people; the addresses cannot receive mail. */
export interface DemoPerson {
  email: string;
  name: string;
  role: 'LEAD' | 'CONTRIBUTOR' | 'APPROVER' | 'COORDINATOR' | 'ADMINISTRATOR';
  municipality?: string;
  consortium?: string;
}

export const DEMO_PASSWORD = 'commonworks-demo';

/** What the contributor was handed in the open campaign, by section code. */
export const CONTRIBUTOR_SECTION = 'community';

export const demoPeople: DemoPerson[] = [
  {
    email: 'lead@lethbridge.example',
    name: 'IT lead, Lethbridge',
    role: 'LEAD',
    municipality: 'City of Lethbridge',
  },
  {
    email: 'lead@clarington.example',
    name: 'IT lead, Clarington',
    role: 'LEAD',
    municipality: 'Municipality of Clarington',
  },
  {
    email: 'contributor@lethbridge.example',
    name: 'Recreation contributor, Lethbridge',
    role: 'CONTRIBUTOR',
    municipality: 'City of Lethbridge',
  },
  {
    email: 'approver@lethbridge.example',
    name: 'Approver, Lethbridge',
    role: 'APPROVER',
    municipality: 'City of Lethbridge',
  },
  {
    email: 'coordinator@misa-prairies.example',
    name: 'Coordinator, MISA Prairies',
    role: 'COORDINATOR',
    consortium: 'misa-prairies',
  },
  {
    email: 'coordinator@durham-comparators.example',
    name: 'Coordinator, Durham comparators',
    role: 'COORDINATOR',
    consortium: 'durham-comparators',
  },
  { email: 'admin@commonworks.example', name: 'Administrator', role: 'ADMINISTRATOR' },
];
