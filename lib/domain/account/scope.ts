import type { ProposalId, UserId } from "../ids/record-ids";

declare const proof: unique symbol;

export type Role = "view" | "comment" | "edit" | "own";

/**
 * Permission to touch one proposal. The proof has no runtime value and is not exported, so only the
 * single cast in the auth room can make one.
 */
export type Scope<R extends Role = Role> = {
  readonly userId: UserId;
  readonly proposalId: ProposalId;
  readonly role: R;
  readonly [proof]: true;
};

/** Permission to act as a signed-in user, for what belongs to no proposal yet. */
export type UserScope = { readonly userId: UserId; readonly isAdmin: boolean; readonly [proof]: true };

/**
 * The request header by which a page says for whom it was drawn. Somebody else may have signed in in the same browser
 * since, and what one person typed is never taken in the name of another.
 */
export const USER_HEADER = "foothold-user";
