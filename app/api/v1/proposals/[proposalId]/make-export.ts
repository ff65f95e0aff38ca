import { API_ROOT } from "@/lib/contract/operation";
import { readDisk } from "@/lib/disk/read-disk";
import { type ExportChoice, exportFileName } from "@/lib/domain/exports/choice";
import { fail, type Result, succeed } from "@/lib/domain/result";
import type { Scope } from "@/lib/domain/scope";
import { createWaitingLine } from "@/lib/export/worker/waiting-line";
import { freezeExport } from "./freeze-export";
import { renderExport } from "./render-export";

type Asked = { scope: Scope; choice: ExportChoice };
type Made = { version: number; url: string; isNew: boolean };

/** One after the other: many at once would hold the connections that saves wait for. */
const freezing = createWaitingLine({ atOnce: 1, waiting: 40 });

/** Freezes what is asked for and draws it once, so that whatever goes wrong shows here; its address draws it again. */
export async function makeExport({ scope, choice }: Asked): Promise<Result<Made>> {
  // An export keeps a version and a file; what room is left belongs to people's answers.
  if ((await readDisk()).level === "no-exports") return fail("disk_full");
  const frozen = (await freezing.join(scope.userId, () => freezeExport({ scope, choice }))) ?? fail("unavailable");
  if (!frozen.ok) return frozen;
  const { number, isNew } = frozen.value;
  const rendered = await renderExport({ ...frozen.value, choice, owner: scope.userId });
  if (!rendered.ok) return rendered;
  const folder = `${API_ROOT}/proposals/${scope.proposalId}/versions/${number}/files`;
  return succeed({ version: number, url: `${folder}/${exportFileName(choice)}`, isNew });
}
