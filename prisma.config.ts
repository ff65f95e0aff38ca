import { defineConfig } from "prisma/config";

/** Only `prisma generate` reads this; migrations are applied by our own migrator, which needs no downloaded engine. */
export default defineConfig({ schema: "prisma/schema.prisma" });
