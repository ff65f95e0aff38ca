import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import PrivacyPage from "@/app/help/privacy/page";

const page = renderToStaticMarkup(<PrivacyPage />)
  .replaceAll(/<[^>]+>/g, "")
  .replaceAll(/\s+/g, " ");

/** The columns of each table; relations to other tables are none. */
function readTables(): Record<string, string> {
  const models = [...readFileSync("prisma/schema.prisma", "utf8").matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  const names = models.map(([, name]) => name);
  return Object.fromEntries(
    models.map(([, name, body = ""]) => {
      const fields = [...body.matchAll(/^ {2}(\w+) +(\w+)/gm)].filter(([, , type]) => !names.includes(type));
      return [name, fields.map(([, field]) => field).join(" ")];
    }),
  );
}

/**
 * Every table with all its columns and what the privacy page says of them. A new column fails here: decide whether it
 * says something about a person, say it on the page, and add it.
 */
const tables: Readonly<Record<string, { columns: string; said: readonly string[] }>> = {
  Organisation: {
    columns: "id name sector country currency size schemaVersion brand revision updatedAt",
    said: [],
  },
  User: {
    columns: "id name email emailVerified image role disabledAt lastSignedInAt createdAt updatedAt",
    said: [
      "your name, your email address, your role",
      "when the account was made, when you last signed in",
      "disabled",
    ],
  },
  Session: {
    columns: "id token userId expiresAt ipAddress userAgent createdAt updatedAt",
    said: [
      "when you signed in and when it ends",
      "Nothing is kept of your device, your browser or your network address",
    ],
  },
  Account: {
    columns:
      "id providerId accountId userId password accessToken refreshToken idToken accessTokenExpiresAt refreshTokenExpiresAt scope createdAt updatedAt",
    said: ["a scrambled form of your password"],
  },
  // better-auth wants the table; none of its routes that we open writes into it.
  Verification: { columns: "id identifier value expiresAt createdAt updatedAt", said: [] },
  OneTimeLink: {
    columns: "tokenHash purpose email role expiresAt usedAt createdById createdAt",
    said: ["A link for setting a password: your email address and who made it, for 24 hours"],
  },
  RateLimit: {
    columns: "key points expire",
    said: ["by a scrambled form of the email address or of the network address", "counted by your account"],
  },
  Proposal: {
    columns:
      "id ownerId title status meetingOn stanceOn stanceUntil theme revision copiedFromId archivedAt deletedAt createdAt updatedAt searchTitle answeredCount completedCount summaryVersion",
    said: ["Your proposals: title, every answer", "it stays in the bin for 30 days"],
  },
  ProposalDate: { columns: "proposalId ownerId event date", said: ["their dates"] },
  Section: {
    columns:
      "proposalId sectionId revision schemaVersion finished unknown confirmed sample answers updatedById updatedAt",
    said: ["who saved or made each and when"],
  },
  SectionRevision: {
    columns: "proposalId sectionId revision schemaVersion finished unknown confirmed answers authorId cause createdAt",
    said: ["Earlier states of answers, with who wrote them: all for 48 hours"],
  },
  Operation: {
    columns: "userId key requestHash proposalId sectionId revision status reply createdAt",
    said: ["A mark of each change you send, so that sending it twice does it once: for 30 days"],
  },
  Asset: { columns: "id kind mediaType sha256 width height bytes createdAt", said: [] },
  Version: {
    columns: "id proposalId number state reason label contentHash schemaVersion snapshot createdById createdAt",
    said: ["the versions you exported, and who saved or made each"],
  },
  VersionOutline: {
    columns: "versionId name outlineVersion sha256 outline createdAt",
    said: ["the versions you exported"],
  },
  LibraryEntry: {
    columns: "id kind schemaVersion revision entry updatedById deletedAt createdAt updatedAt",
    said: ["library, with who changed each last and when"],
  },
};

describe("the privacy page", () => {
  it("knows every column there is", () => {
    const known = Object.fromEntries(Object.entries(tables).map(([name, { columns }]) => [name, columns]));
    expect(readTables()).toEqual(known);
  });

  it.each(Object.entries(tables))("says what is kept in %s", (_name, { said }) => {
    for (const words of said) expect(page).toContain(words);
  });

  it("says what the numbers of the code are", () => {
    const source = (file: string): string => readFileSync(file, "utf8");
    expect(source("lib/auth/better-auth.ts")).toContain("SESSION_DAYS = 30;");
    expect(source("lib/db/session/get-session.ts")).toContain("MOST_SESSION_DAYS = 90;");
    expect(source("lib/db/section/remove-old-operations.ts")).toContain("KEPT_DAYS = 30;");
    expect(page).toContain("30 days after you last used it, 90 days after you signed in");
  });
});
