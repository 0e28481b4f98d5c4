import type { GroupPerson, GroupWorld } from './group-world.js';

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

export interface Sent {
  status: number;
  code?: string;
  id: string;
  name: string;
  version: number;
}

interface SendOptions {
  content?: Buffer;
  name?: string;
  headers?: Record<string, string>;
}

/** Sends bytes to an address, as this person. */
export async function send(
  world: GroupWorld,
  who: GroupPerson | null,
  url: string,
  { content = PDF, name = 'plan.pdf', headers = {} as Record<string, string> }: SendOptions = {},
): Promise<Sent> {
  const answer = await world.api.inject({
    method: 'POST',
    url,
    headers: {
      ...(who && { cookie: await world.api.cookieOf(world.people[who]) }),
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
      ...headers,
    },
    payload: content,
  });
  return { status: answer.statusCode, ...(JSON.parse(answer.body) as Omit<Sent, 'status'>) };
}

/** What comes back from an address, as this person. */
export async function fetchFrom(world: GroupWorld, who: GroupPerson | null, url: string) {
  const headers: Record<string, string> = who ? { cookie: await world.api.cookieOf(world.people[who]) } : {};
  const { statusCode: status, body, headers: said } = await world.api.inject({ method: 'GET', url, headers });
  return { status, body, said };
}

/** A file of a group, sent by North's lead unless told. */
export async function addFile(
  world: GroupWorld,
  groupId: string,
  said: Record<string, string> = {},
  { who = 'lead', ...more }: SendOptions & { who?: GroupPerson } = {},
): Promise<Sent> {
  const sent = await send(
    world,
    who,
    `/groups/${groupId}/files?${new URLSearchParams(said).toString()}`,
    more,
  );
  if (sent.status !== 201) throw new Error(`the file was not taken: ${JSON.stringify(sent)}`);
  return sent;
}
