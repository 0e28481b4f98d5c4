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
  // Who would do something together with Clarington.
  {
    email: 'approver@clarington.example',
    name: 'Approver, Clarington',
    role: 'APPROVER',
    municipality: 'Municipality of Clarington',
  },
  ...['Town of Caledon', 'Town of Ajax', 'City of Oshawa'].flatMap(leadAndApprover),
];

function leadAndApprover(municipality: string): DemoPerson[] {
  const name = municipality.slice(municipality.lastIndexOf(' ') + 1);
  const domain = `${name.toLowerCase()}.example`;
  return [
    { email: `lead@${domain}`, name: `IT lead, ${name}`, role: 'LEAD', municipality },
    { email: `approver@${domain}`, name: `Approver, ${name}`, role: 'APPROVER', municipality },
  ];
}
