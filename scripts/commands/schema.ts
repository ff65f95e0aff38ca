import { buildFileSchema } from "@/lib/domain/file/build-file-schema";
import { readArguments } from "../read-arguments";

readArguments({ usage: "npm run -s schema" });
console.log(JSON.stringify(buildFileSchema(), null, 2));
