import { change, changeRow, manyRows } from "./good-draft";
import type { RuleCase } from "./rule-case";

export const safeguardsCases: RuleCase[] = [
  [
    "safeguards.no-recovery",
    changeRow("safeguards", "accounts", "ac1", { recoveryContact: null }),
    "q-accounts-ac1-recoveryContact",
  ],
  [
    "safeguards.slow",
    changeRow("safeguards", "contentTypes", "ct2", { maxMinutes: 180 }),
    "q-contentTypes-ct2-maxMinutes",
  ],
  [
    "safeguards.slow",
    changeRow("safeguards", "contentTypes", "ct2", { approvers: manyRows(3, { role: "A head" }) }),
    "q-contentTypes-ct2-approvers",
  ],
  [
    "safeguards.no-deputy",
    changeRow("safeguards", "contentTypes", "ct2", { deputy: null }),
    "q-contentTypes-ct2-deputy",
  ],
  ["safeguards.no-mfa", changeRow("safeguards", "accounts", "ac1", { mfa: false }), "q-accounts-ac1-mfa"],
  [
    "safeguards.one-owner",
    changeRow("safeguards", "accounts", "ac1", { backupOwner: null }),
    "q-accounts-ac1-backupOwner",
  ],
  [
    "safeguards.review-due",
    changeRow("safeguards", "accounts", "ac1", { lastAccessReview: "2026-08-01" }),
    "q-accounts-ac1-lastAccessReview",
  ],
  ["safeguards.no-correction", change("safeguards", { correctionProtocol: null }), "q-correctionProtocol"],
  [
    "safeguards.outline-gap",
    change("safeguards", { outline: [{ id: "u1", heading: "Wellbeing" }] }),
    "q-outline-u1-ownerRole",
  ],
  ["safeguards.sign-off", change("safeguards", { signOffs: [] }), "q-signOffs"],
  [
    "safeguards.agreed-ahead",
    changeRow("safeguards", "signOffs", "legal", { agreedOn: "2027-04-12" }),
    "q-signOffs-legal-agreedOn",
  ],
  [
    "safeguards.agreed-unasked",
    changeRow("safeguards", "signOffs", "union", { askedOn: "2026-11-15" }),
    "q-signOffs-union-agreedOn",
  ],
];
