import { handleFile } from "@/lib/api/handle-file";
import { methods } from "@/lib/api/methods";
import { nameDownload } from "@/lib/api/name-download";
import { requireProposal } from "@/lib/auth/require-proposal";
import { getDeckFileOperation, mediaTypeOf, readDeckFileName } from "@/lib/contract/export";
import { getVersionDeck } from "@/lib/db/version/get-version-deck";
import { fail, succeed } from "@/lib/domain/result";
import { renderDeckFile } from "../../../../render-deck-file";

const download = handleFile(getDeckFileOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "view", headers),
  find: async ({ scope, params }) => {
    const { variant, density, format } = readDeckFileName(params.file);
    const deck = await getVersionDeck({ scope, number: Number(params.number), variant, density });
    if (!deck) return fail("not_found");
    const { title, frozenAt } = deck.outline;
    return succeed({
      tag: `"${deck.sha256}-${format}"`,
      type: mediaTypeOf[format],
      disposition: nameDownload(`${title} ${frozenAt.slice(0, 10)}`, format),
      bytes: () => renderDeckFile({ ...deck, format }),
    });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: download });
