import { saveAccount } from "@/lib/db/user/save-account";
import { growProposal } from "../grow-proposal";
import { type HttpSession, signIn } from "../http-session";
import { inDatabaseOf } from "../in-database-of";
import { PASSWORD, PASSWORD_HASH } from "../known-password";
import { addProposals } from "../many-proposals";
import type { RunningApp } from "../running-app";
import { type Answer, keepDoing } from "./keep-doing";

const EXPORTERS = 3;
const LISTED = 2_000;
/** More rows than any list holds, so that each is full. */
const EVERY_ROW = 1_000;

const emails = {
  exporters: Array.from({ length: EXPORTERS }, (_, index) => `exporter-${index}@example.org`),
  owner: "owner@example.org",
  lister: "lister@example.org",
};

type Work = { session: HttpSession; proposalId: string };

/** Members who mean no harm and ask for much: three export, one owns a proposal at every limit, one has 2,000. */
export type Crowd = { exporters: Work[]; owner: Work; lister: HttpSession };

/** The crowd's accounts and proposals, each signed in. */
export async function gatherCrowd(app: RunningApp): Promise<Crowd> {
  await addMembers(app.dataDir);
  const enter = (email: string): Promise<HttpSession> => signIn(app, email, PASSWORD);
  const owner = await enter(emails.owner);
  return {
    exporters: await Promise.all(emails.exporters.map(async (email) => withSample(await enter(email)))),
    owner: { session: owner, proposalId: await growProposal(owner, EVERY_ROW) },
    lister: await enter(emails.lister),
  };
}

const addMembers = (dataDir: string): Promise<void> =>
  inDatabaseOf(dataDir, async () => {
    for (const email of [...emails.exporters, emails.owner, emails.lister]) {
      const made = await saveAccount({ email, name: "Kim Test", passwordHash: PASSWORD_HASH, role: "member" });
      if (!made.ok) throw new Error(`${email} was not made: ${made.code}`);
      if (email === emails.lister) await addProposals(made.value, LISTED);
    }
  });

async function withSample(session: HttpSession): Promise<Work> {
  const body = { title: "To export", from: "county-winter-service" };
  const made = await session.send("POST", "/api/v1/proposals", { body });
  return { session, proposalId: (made.body as { id: string }).id };
}

const ownersPages = ["", "/deck", "/export?format=pdf", "/export?format=docx", "/sections/evidence"];
const listPages = ["/proposals", "/proposals?search=number", "/api/v1/proposals"];

type Busy = {
  crowd: Crowd;
  until: () => boolean;
  /** How often each of them asks at most. */
  rounds?: { exports: number; pages: number; lists: number };
};

const FOR_EVER = { exports: Infinity, pages: Infinity, lists: Infinity };

/** Everybody of the crowd asks again and again, each one thing after the other, until it is over. */
export async function keepCrowdBusy({ crowd, until, rounds = FOR_EVER }: Busy) {
  const { exporters, owner, lister } = crowd;
  const exporting = exporters.map(({ session, proposalId }) =>
    keepDoing({
      act: () => session.send("POST", `/api/v1/proposals/${proposalId}/exports`, { body: EXPORT }),
      until: isOver(until, rounds.exports),
    }),
  );
  const opening = keepDoing({
    act: (round) => owner.session.send("GET", `/proposals/${owner.proposalId}${turnOf(ownersPages, round)}`),
    until: isOver(until, rounds.pages),
  });
  const listing = keepDoing({
    act: (round) => lister.send("GET", turnOf(listPages, round)),
    until: isOver(until, rounds.lists),
  });
  const [exports, pages, lists] = await Promise.all([Promise.all(exporting), opening, listing]);
  return { exports: exports.flat(), pages, lists } satisfies Record<string, Answer[]>;
}

const EXPORT = { format: "pdf", variant: "executive", density: "read-ahead" };

const turnOf = (paths: readonly string[], round: number): string => paths[round % paths.length] ?? "";

/** Over when all is, or after so many rounds of one actor. */
function isOver(until: () => boolean, most: number): () => boolean {
  let left = most;
  return () => until() || left-- <= 0;
}
