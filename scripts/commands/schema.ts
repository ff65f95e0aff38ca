import { buildFileSchema } from "@/lib/domain/build-file-schema";

console.log(JSON.stringify(buildFileSchema(), null, 2));
