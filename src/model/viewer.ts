/** What a viewer may do, each including what stands before it. */
export const roles = ['reader', 'recorder', 'approver', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Every government, and what they share. */
export const everywhere = '*';

export interface Grant {
  readonly role: Role;
  /** The id of a government, or `*` for every one and what they share. */
  readonly government: string;
}

/**
 * The one who asks or records. Rights come from configuration or the identity provider, never from the records that
 * they are rights to.
 */
export interface Viewer {
  /** The author of what they record, as the identity provider or the operating system names them. */
  readonly subject: string;
  /** The person who they are, where it is known whose account it is. */
  readonly person?: string;
  readonly grants: readonly Grant[];
}

/** A viewer with every right: the operator who works on the ledger's own file, or a caller of a server that asks for no login. */
export const operator = (subject: string): Viewer => ({ subject, grants: [{ role: 'admin', government: everywhere }] });

/**
 * Whether `viewer` has `role`, or one that includes it, in a government. What all governments share (`null`) may be
 * read by a reader of any of them, and changed only by a viewer who may do so everywhere.
 */
export function may({ grants }: Viewer, role: Role, government: string | null): boolean {
  return grants.some(
    (grant) =>
      roles.indexOf(grant.role) >= roles.indexOf(role) &&
      (grant.government === everywhere ||
        grant.government === government ||
        (government === null && role === 'reader')),
  );
}
