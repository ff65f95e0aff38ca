import { handleFile } from "@/lib/api/handle-file";
import { methods } from "@/lib/api/methods";
import { requireUser } from "@/lib/auth/require-user";
import { getAssetOperation } from "@/lib/contract/brand";
import { getAsset } from "@/lib/db/asset/get-asset";
import { fail, succeed } from "@/lib/domain/problem/result";

const read = handleFile(getAssetOperation, {
  guard: (_params, headers) => requireUser(headers),
  find: async ({ params }) => {
    const asset = await getAsset(params.assetId);
    if (asset === null) return fail("not_found");
    const { mediaType: type, sha256, bytes } = asset;
    return succeed({ tag: `"${sha256}"`, type, disposition: "inline", bytes: async () => succeed(bytes) });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read });
