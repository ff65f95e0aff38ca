import { handle } from "@/lib/api/handle";
import { tryPicture } from "@/lib/api/limits";
import { methods } from "@/lib/api/methods";
import { requireAdmin } from "@/lib/auth/require-user";
import { removeLogoOperation, saveLogoOperation } from "@/lib/contract/brand";
import { removeLogo } from "@/lib/db/organisation/remove-logo";
import { saveLogo } from "@/lib/db/organisation/save-logo";
import { checkLogo } from "@/lib/export/worker/pool";

const save = handle(saveLogoOperation, {
  guard: (_params, headers) => requireAdmin(headers),
  run: async ({ scope, body }) => {
    const counted = await tryPicture(scope.userId);
    if (!counted.ok) return counted;
    const picture = await checkLogo(new Uint8Array(Buffer.from(body.image, "base64")), scope.userId);
    return picture.ok ? saveLogo({ scope, picture: picture.value }) : picture;
  },
});

const remove = handle(removeLogoOperation, {
  guard: (_params, headers) => requireAdmin(headers),
  run: ({ scope }) => removeLogo({ scope }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ PUT: save, DELETE: remove });
