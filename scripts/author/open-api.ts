import { buildOpenApi } from "@/lib/api/open-api";

console.log(JSON.stringify(buildOpenApi(), null, 2));
process.exit(0);
