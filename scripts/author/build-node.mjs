import { existsSync, readdirSync, rmSync } from "node:fs";
import { build } from "esbuild";

/** Node 20 runs no TypeScript, so what lives outside Next is bundled: the supervisor, the worker, the commands. */
function listEntries(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
}

function entriesFrom(folder, target, names = listEntries(folder)) {
  return names
    .filter((name) => existsSync(`${folder}/${name}`))
    .map((name) => ({ in: `${folder}/${name}`, out: `${target}/${name.replace(/\.ts$/, "")}` }));
}

// The other two folders may be read by whoever runs the build itself, as tests do, so their files are replaced in place.
for (const folder of ["commands", "author"]) {
  rmSync(`dist/${folder}`, { recursive: true, force: true });
}

const how = {
  outdir: "dist",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  jsx: "automatic",
  sourcemap: "linked",
  logLevel: "warning",
};

await build({
  ...how,
  entryPoints: [
    ...entriesFrom("scripts", "supervisor", ["supervisor.ts"]),
    ...entriesFrom("scripts/supervisor", "supervisor", ["web-server.ts"]),
    ...entriesFrom("lib/export/worker", "worker", ["task.ts"]),
    ...entriesFrom("lib/auth/password", "worker", ["hash-task.ts"]),
    ...entriesFrom("lib/preview", "worker", ["preview-task.ts"]),
    ...entriesFrom("scripts/author", "author", [
      "new-migration.ts",
      "check-drift.ts",
      "advance-widths.ts",
      "slide-styles.ts",
      "goldens.ts",
    ]),
  ],
});

// What a command imports only when it is asked for has a file of its own, so that its help does not wait for it.
await build({
  ...how,
  entryPoints: entriesFrom("scripts/commands", "commands"),
  splitting: true,
  chunkNames: "commands/shared/[name]-[hash]",
});
