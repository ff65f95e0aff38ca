import { type Answers, answersSchema } from "@/lib/domain/draft/draft";
import type { Cause } from "@/lib/domain/history/causes";
import type { ProposalId, UserId } from "@/lib/domain/ids/record-ids";
import type { Section } from "@/lib/domain/sections/define-section";
import { Prisma } from "../generated/client";
import { type JsonEntryRow, liveEntriesAsJson } from "../library-entry/list-library-entries";
import { type KeptSummary, keptSummaryAsJson } from "../proposal/keep-summary";
import type { SectionAnswers } from "../proposal/read-draft-rows";
import { type StoredJson, store } from "../stored-json";
import { orEnd, type Transaction } from "../transaction";
import type { StoredRow } from "./stored-answers";

export type Write = {
  proposalId: ProposalId;
  section: Section;
  authorId: UserId;
  answers: Answers;
  /** Undefined leaves it as it is. */
  finished: boolean | undefined;
  /** Undefined leaves the list as it is. */
  unknown: string[] | undefined;
  /** The same. */
  confirmed: string[] | undefined;
  /** The sample it was copied from, said once, at the first write. */
  sample?: string | undefined;
  /** The revision this builds on, 0 for the first. */
  revision: number;
  cause: Cause;
};

type Marks = { finished: boolean; unknown: string[]; confirmed: string[]; sample: string | null };
type Row = Marks & { revision: number; updatedAt: Date };
export type Written = Marks & { revision: number; savedAt: string };

/** The section and its revision row in one statement; null, and nothing written, when the section has moved on. */
export async function writeSection(transaction: Transaction, write: Write): Promise<Written | null> {
  const [row] = await transaction.$queryRaw<Row[]>`
    ${writing(write)}
    select "revision", "updatedAt", "finished", "unknown", "confirmed", "sample" from saved`;
  return row ? toWritten(row) : null;
}

/** What is read of the proposal and the library together with a save of one section. */
type Beside = {
  others: SectionAnswers[];
  /** The organisation's own library, for `fromJsonRows`. */
  entries: JsonEntryRow[];
  /** What lists show of the proposal. */
  summary: KeptSummary;
  /** The section itself at the revision that was asked for; null where there is none. */
  before: StoredRow | null;
};

/** The same, and with it all that a save has to read, once the proposal's row is locked. */
export async function writeAmongOthers(
  transaction: Transaction,
  write: Write,
  { earlier }: { earlier: number | null },
): Promise<({ written: Written } & Beside) | null> {
  const { proposalId, section } = write;
  const [row] = await transaction.$queryRaw<(Row & Beside)[]>`
    ${writing(write)}
    select "revision", "updatedAt", "finished", "unknown", "confirmed", "sample", (
      select coalesce(jsonb_agg(jsonb_build_object('sectionId', "sectionId", 'schemaVersion', "schemaVersion",
        'finished', "finished", 'unknown', "unknown", 'confirmed', "confirmed", 'sample', "sample",
        'answers', "answers")), '[]'::jsonb)
      from "section" where "proposalId" = ${proposalId}::uuid and "sectionId" <> ${section.id}
    ) as "others", ${liveEntriesAsJson} as "entries", ${keptSummaryAsJson(proposalId)} as "summary", (
      select jsonb_build_object('answers', "answers", 'schemaVersion', "schemaVersion") from "sectionRevision"
      where "proposalId" = ${proposalId}::uuid and "sectionId" = ${section.id} and "revision" = ${earlier}::int
    ) as "before"
    from saved`;
  if (!row) return null;
  const { others, entries, summary, before, ...written } = row;
  return { written: toWritten(written), others, entries, summary, before };
}

const toWritten = ({ updatedAt, ...row }: Row): Written => ({
  ...row,
  savedAt: updatedAt.toISOString(),
});

function writing(write: Write): Prisma.Sql {
  const { proposalId, section, authorId, cause } = write;
  const answers = orEnd(store(answersSchema, write.answers));
  return Prisma.sql`
    with saved as (${write.revision === 0 ? insert(write, answers) : update(write, answers)}), kept as (
      insert into "sectionRevision"
        ("proposalId", "sectionId", "revision", "schemaVersion", "finished", "unknown", "confirmed", "answers",
          "authorId", "cause")
      select ${proposalId}::uuid, ${section.id}, "revision", ${section.version}, "finished", "unknown", "confirmed",
        "answers", ${authorId}, ${cause}
      from saved
    )`;
}

function insert(write: Write, answers: StoredJson): Prisma.Sql {
  const { proposalId, section, authorId, finished = false, unknown = [], confirmed = [], sample } = write;
  return Prisma.sql`
    insert into "section" ("proposalId", "sectionId", "revision", "schemaVersion", "finished", "unknown", "confirmed",
      "sample", "answers", "updatedById")
    values (${proposalId}::uuid, ${section.id}, 1, ${section.version}, ${finished}, ${distinct(unknown)}::text[],
      ${distinct(confirmed)}::text[], ${sample ?? null}, ${answers.text}::jsonb, ${authorId})
    on conflict do nothing
    returning *`;
}

function update(write: Write, answers: StoredJson): Prisma.Sql {
  const { proposalId, section, authorId, finished, unknown, confirmed, revision } = write;
  return Prisma.sql`
    update "section" set
      "revision" = "revision" + 1,
      "schemaVersion" = ${section.version},
      "answers" = ${answers.text}::jsonb,
      "finished" = coalesce(${finished ?? null}::boolean, "finished"),
      "unknown" = coalesce(${unknown ? distinct(unknown) : null}::text[], "unknown"),
      "confirmed" = coalesce(${confirmed ? distinct(confirmed) : null}::text[], "confirmed"),
      "updatedById" = ${authorId},
      "updatedAt" = clock_timestamp()
    where "proposalId" = ${proposalId}::uuid and "sectionId" = ${section.id} and "revision" = ${revision}
    returning *`;
}

const distinct = (keys: readonly string[]): string[] => [...new Set(keys)];
