import type { FormProblem } from "@/components/ui/submit-form";
import { call } from "@/lib/browser/call";
import { importProposal } from "@/lib/browser/endpoints";
import type { BodyOf } from "@/lib/contract/operation";
import type { importProposalOperation } from "@/lib/contract/proposal";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { importProblems, type SectionTitles } from "./import-problems";
import { readDataFile } from "./read-data-file";

/** The key names one chosen file: sent again, it still makes one proposal. */
export type ChosenFile = { file: File; key: string };

type Brought = { ok: true; id: ProposalId } | { ok: false; problems: FormProblem[] };

/** Makes a new proposal of a data file, or says at the field of the file why that cannot be. */
export async function bringBack({ file, key }: ChosenFile, titles: SectionTitles): Promise<Brought> {
  const read = await readDataFile(file);
  if (!read.ok) return { ok: false, problems: [{ fieldId: "file", message: read.message }] };
  // Whatever the file holds, the server checks it with the schema of this body.
  const body = read.value as BodyOf<typeof importProposalOperation>;
  const reply = await call(importProposal, { params: {}, body, key });
  return reply.ok ? { ok: true, id: reply.value.id } : { ok: false, problems: importProblems(reply, "file", titles) };
}
