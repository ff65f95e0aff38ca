import { API_ROOT } from "@/lib/contract/operation";
import { readDisk } from "@/lib/disk/read-disk";
import type { Scope } from "@/lib/domain/account/scope";
import { type ExportChoice, exportFileName } from "@/lib/domain/exports/choice";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { freezeExport } from "./freeze-export";
import { renderExport } from "./render-export";

type Asked = { scope: Scope; choice: ExportChoice };
type Made = { version: number; url: string; isNew: boolean };

/** Freezes what is asked for and draws it once, so that whatever goes wrong shows here; its address draws it again. */
export async function makeExport({ scope, choice }: Asked): Promise<Result<Made>> {
  // An export keeps a version and a file; what room is left belongs to people's answers.
  if ((await readDisk()).level === "no-exports") return fail("disk_full");
  const frozen = await freezeExport({ scope, choice });
  if (!frozen.ok) return frozen;
  const { number, isNew } = frozen.value;
  const rendered = await renderExport({ ...frozen.value, choice, scope });
  if (!rendered.ok) return rendered;
  const folder = `${API_ROOT}/proposals/${scope.proposalId}/versions/${number}/files`;
  return succeed({ version: number, url: `${folder}/${exportFileName(choice)}`, isNew });
}
