import { daysBetween } from "../../dates/plain-date";
import type { Finding } from "../../findings/finding";
import { makeFinding } from "../../findings/make-finding";
import { listWords } from "../../text/sentence";
import type { ReadAnswers, RowOf, SectionRule } from "../define-section";
import type { SafeguardsValues } from "./schema";
import { partiesLeftOpen } from "./sign-offs";

type Rule = SectionRule<SafeguardsValues>;
type ContentRow = RowOf<ReadAnswers<SafeguardsValues>["contentTypes"]>;

const MOST_APPROVERS = 2;
const REVIEW_AFTER_DAYS = 90;

const CONTENT = { sectionId: "safeguards", questionKey: "contentTypes" } as const;
const ACCOUNTS = { sectionId: "safeguards", questionKey: "accounts" } as const;

const approversOf = ({ approvers }: ContentRow): number => approvers.filter(({ role }) => role !== null).length;

const slowRule: Rule = ({ contentTypes }) =>
  contentTypes.flatMap((row): Finding[] => {
    const place = { ...CONTENT, rowId: row.id };
    if (approversOf(row) > MOST_APPROVERS) return [makeFinding("safeguards.slow", { ...place, column: "approvers" })];
    const { maxMinutes, audienceExpectsMinutes } = row;
    const isSlow = maxMinutes !== null && audienceExpectsMinutes !== null && maxMinutes > audienceExpectsMinutes;
    return isSlow ? [makeFinding("safeguards.slow", { ...place, column: "maxMinutes" })] : [];
  });

const deputyRule: Rule = ({ contentTypes }) =>
  contentTypes
    .filter((row) => approversOf(row) > 0 && row.deputy === null)
    .map(({ id }) => makeFinding("safeguards.no-deputy", { ...CONTENT, rowId: id, column: "deputy" }));

const accountRule: Rule = ({ accounts }, { now }) =>
  accounts
    .filter(({ handle, owner }) => handle !== null || owner !== null)
    .flatMap(({ id, mfa, backupOwner, recoveryContact, lastAccessReview }): Finding[] => {
      const at = (column: string) => ({ ...ACCOUNTS, rowId: id, column });
      const isDue = lastAccessReview !== null && daysBetween(lastAccessReview, now) > REVIEW_AFTER_DAYS;
      return [
        ...(mfa === true ? [] : [makeFinding("safeguards.no-mfa", at("mfa"))]),
        ...(backupOwner === null ? [makeFinding("safeguards.one-owner", at("backupOwner"))] : []),
        ...(recoveryContact === null ? [makeFinding("safeguards.no-recovery", at("recoveryContact"))] : []),
        ...(isDue ? [makeFinding("safeguards.review-due", at("lastAccessReview"))] : []),
      ];
    });

const correctionRule: Rule = ({ correctionProtocol }) =>
  correctionProtocol === null
    ? [makeFinding("safeguards.no-correction", { sectionId: "safeguards", questionKey: "correctionProtocol" })]
    : [];

const outlineRule: Rule = ({ outline }) =>
  outline
    .filter(({ heading, ownerRole }) => heading !== null && ownerRole === null)
    .map(({ id, heading }) => {
      const place = { sectionId: "safeguards", questionKey: "outline", rowId: id, column: "ownerRole" } as const;
      return makeFinding("safeguards.outline-gap", place, { heading: heading ?? "" });
    });

const SIGN_OFFS = { sectionId: "safeguards", questionKey: "signOffs" } as const;

const signOffRule: Rule = ({ signOffs }) => {
  const open = partiesLeftOpen(signOffs);
  return open.length === 0 ? [] : [makeFinding("safeguards.sign-off", SIGN_OFFS, { who: listWords(open) })];
};

/** An agreement has a day that has come, and not before the day of asking. */
const agreedRule: Rule = ({ signOffs }, { now }) =>
  signOffs.flatMap(({ id, askedOn, agreedOn }): Finding[] => {
    if (agreedOn === null) return [];
    const place = { ...SIGN_OFFS, rowId: id, column: "agreedOn" };
    if (agreedOn > now) return [makeFinding("safeguards.agreed-ahead", place)];
    return askedOn !== null && agreedOn < askedOn ? [makeFinding("safeguards.agreed-unasked", place)] : [];
  });

export const safeguardsRules: readonly Rule[] = [
  slowRule,
  deputyRule,
  accountRule,
  correctionRule,
  outlineRule,
  signOffRule,
  agreedRule,
];
