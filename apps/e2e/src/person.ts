import { request, type APIRequestContext } from '@playwright/test';

export const PASSWORD = 'commonworks-demo';

interface GraphqlError {
  message: string;
  extensions: { code: string; id?: string };
}

/** What one operation answered: data as the schema says, errors as the client sees them. */
export interface Outcome<T> {
  status: number;
  data: T | null;
  errors: GraphqlError[];
}

/** Someone who speaks GraphQL to the running product, signed in or not. */
export class Person {
  private constructor(private readonly http: APIRequestContext) {}

  static async anonymous(baseURL: string): Promise<Person> {
    return new Person(await request.newContext({ baseURL }));
  }

  static async signedIn(baseURL: string, email: string): Promise<Person> {
    const person = await Person.anonymous(baseURL);
    const signedIn = await person.ask<{ signIn: { __typename: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      { input: { email, password: PASSWORD } },
    );
    if (signedIn.signIn.__typename !== 'Me') throw new Error(`${email} could not sign in`);
    return person;
  }

  async send<T>(query: string, variables: Record<string, unknown> = {}): Promise<Outcome<T>> {
    const response = await this.http.post('/graphql', { data: { query, variables } });
    const { data = null, errors = [] } = (await response.json()) as Partial<Outcome<T>>;
    return { status: response.status(), data, errors };
  }

  /** The data. @throws where the operation answered errors */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.send<T>(query, variables);
    if (errors.length > 0 || data === null) throw new Error(errors.map((e) => e.message).join('; '));
    return data;
  }

  leave(): Promise<void> {
    return this.http.dispose();
  }
}
