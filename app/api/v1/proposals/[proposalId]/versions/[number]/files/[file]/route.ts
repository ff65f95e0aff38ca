import { loadWholeLibrary } from "@/app/load-whole-library";
import { handleFile } from "@/lib/api/handle-file";
import { methods } from "@/lib/api/methods";
import { nameDownload } from "@/lib/api/name-download";
import { requireProposal } from "@/lib/auth/require-proposal";
import { getExportFileOperation } from "@/lib/contract/export";
import { getVersionOutline } from "@/lib/db/version/get-version-outline";
import { outlineName, readExportFileName } from "@/lib/domain/exports/choice";
import { downloadTitle } from "@/lib/domain/exports/download-title";
import { exportFormats } from "@/lib/domain/exports/formats";
import { fail, succeed } from "@/lib/domain/problem/result";
import { fileTag, renderExport } from "../../../../render-export";

const download = handleFile(getExportFileOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "view", headers),
  find: async ({ scope, params }) => {
    const choice = readExportFileName(params.file);
    if (!choice) return fail("not_found");
    const { document, mediaType, extension } = exportFormats[choice.format];
    const name = outlineName(document, choice);
    const number = Number(params.number);
    const found = await getVersionOutline({ scope, number, document, name });
    if (!found.ok) return found;
    const { title, frozenAt, lang: locale } = found.value.kept.outline;
    const reader = (await loadWholeLibrary()).coach.askers[choice.variant].who;
    return succeed({
      tag: `"${fileTag({ ...found.value, choice })}"`,
      type: mediaType,
      disposition: nameDownload(downloadTitle({ choice, title, reader, number, frozenAt, locale }), extension),
      bytes: () => renderExport({ ...found.value, choice, scope }),
    });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: download });
