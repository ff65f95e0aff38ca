import { optionsOf } from "../../form/options-of";
import type { CommentKind, ContentType } from "../../library/entry-kinds";
import type { HeadingStatus, Party } from "./schema";

export const contentTypeOptions = optionsOf<ContentType>({
  routine: "A routine post",
  "reply-known-answer": "A reply with a known answer",
  "reply-new": "A reply that is new",
  sensitive: "Something sensitive",
  crisis: "A crisis",
  paid: "Something paid for",
});

export const commentKindOptions = optionsOf<CommentKind>({
  praise: "Praise",
  "honest-question": "An honest question",
  "mistaken-fact": "A mistaken fact",
  "unhappy-user": "Somebody unhappy with the service",
  "ranting-or-satire": "Ranting or satire",
  "abuse-or-threat": "Abuse or a threat",
});

export const headingStatusOptions = optionsOf<HeadingStatus>({
  missing: "Not written yet",
  drafted: "Drafted",
  agreed: "Agreed",
});

/** As they are printed. */
export const partyOptions = optionsOf<Party>({
  legal: "Legal",
  "information-governance": "Information governance",
  "data-protection": "Data protection assessment",
  hr: "HR",
  security: "IT security",
  union: "Union or staff side",
  other: "Somebody else",
});

export const delegateLabels = [
  "Everything is approved",
  "New and sensitive things are approved",
  "Only sensitive things are approved",
  "They post freely",
] as const;
