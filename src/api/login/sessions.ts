import { randomBytes } from 'node:crypto';

/** Somebody who is logged in through the page. */
export interface PageSession {
  readonly subject: string;
  /** How the provider calls them, for the header of the page. */
  readonly name: string;
  /** The claims that rights are read from. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** Tells the provider whose session there is to end with this one. */
  readonly idToken: string | undefined;
  readonly refreshToken: string | undefined;
  /** When the provider is to be asked again whether it is still so, in milliseconds; never without a refresh token. */
  readonly renewAt: number;
  /** When it ends, whatever the provider says. */
  readonly endsAt: number;
}

/** More than a district government has people; the oldest gives way. */
const most = 10_000;

/** The sessions of one process, each under a name that nobody guesses. They end with the process. */
export class PageSessions {
  readonly #sessions = new Map<string, PageSession>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  open(session: PageSession): string {
    const now = this.#now();
    for (const [id, { endsAt }] of this.#sessions) {
      if (endsAt > now && this.#sessions.size < most) break;
      this.#sessions.delete(id);
    }
    const id = randomBytes(32).toString('base64url');
    this.#sessions.set(id, session);
    return id;
  }

  find(id: string): PageSession | undefined {
    const session = this.#sessions.get(id);
    if (session === undefined || session.endsAt > this.#now()) return session;
    this.#sessions.delete(id);
    return undefined;
  }

  /** Puts what the provider says by now into a session that was not ended meanwhile. */
  renew(id: string, session: PageSession): void {
    if (this.#sessions.has(id)) this.#sessions.set(id, session);
  }

  end(id: string): PageSession | undefined {
    const session = this.#sessions.get(id);
    this.#sessions.delete(id);
    return session;
  }
}
