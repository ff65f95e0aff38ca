import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { createRateLimit } from "@/lib/api/rate-limit";
import { requireAdmin } from "@/lib/auth/require-user";
import { removeLogoOperation, saveLogoOperation } from "@/lib/contract/brand";
import { removeLogo } from "@/lib/db/organisation/remove-logo";
import { saveLogo } from "@/lib/db/organisation/save-logo";
import { fail } from "@/lib/domain/result";
import { checkLogo } from "@/lib/export/worker/pool";

const MOST_PICTURES = 20;
const WITHIN_MINUTES = 15;

/** Each picture is decoded pixel by pixel in a thread that exports wait for too. */
const pictures = createRateLimit({ most: MOST_PICTURES, withinMs: WITHIN_MINUTES * 60_000 });

const tooMany = {
  path: "image",
  message: `${MOST_PICTURES} pictures came within ${WITHIN_MINUTES} minutes. Wait a little, then choose yours again.`,
};

const save = handle(saveLogoOperation, {
  guard: (_params, headers) => requireAdmin(headers),
  run: async ({ scope, body }) => {
    if (!pictures.take(scope.userId)) return fail("rate_limited", { fields: [tooMany] });
    const picture = await checkLogo(new Uint8Array(Buffer.from(body.image, "base64")), scope.userId);
    return picture.ok ? saveLogo({ scope, picture: picture.value }) : picture;
  },
});

const remove = handle(removeLogoOperation, {
  guard: (_params, headers) => requireAdmin(headers),
  run: ({ scope }) => removeLogo({ scope }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ PUT: save, DELETE: remove });
