import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { aloneOnBuild } from "./build-lock.mjs";
import { onceFor } from "./inputs.mjs";
import { stopWith } from "./project.mjs";
import { runNode, runNodeQuietly } from "./run.mjs";

const FONTS = "node_modules/@expo-google-fonts";
/** Each family's package, the start of its file names and the faces taken from it. */
const FAMILIES = [
  ["source-sans-3", "SourceSans3", ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"]],
  ["source-serif-4", "SourceSerif4", ["400Regular", "600SemiBold"]],
  ["ibm-plex-sans-arabic", "IBMPlexSansArabic", ["400Regular", "600SemiBold"]],
  ["noto-sans-hebrew", "NotoSansHebrew", ["400Regular", "600SemiBold"]],
  ["noto-sans-jp", "NotoSansJP", ["400Regular", "600SemiBold"]],
  ["noto-sans-sc", "NotoSansSC", ["400Regular", "600SemiBold"]],
  ["noto-sans-kr", "NotoSansKR", ["400Regular", "600SemiBold"]],
  ["noto-emoji", "NotoEmoji", ["400Regular"]],
];

const WEB_FONTS = "node_modules/@fontsource";
/** The Latin letters of the six faces of the deck, small enough to go along in a web page. */
const WEB_FACES = [
  ["source-sans-3", "400-normal", "SourceSans3_400Regular"],
  ["source-sans-3", "400-italic", "SourceSans3_400Regular_Italic"],
  ["source-sans-3", "600-normal", "SourceSans3_600SemiBold"],
  ["source-sans-3", "700-normal", "SourceSans3_700Bold"],
  ["source-serif-4", "400-normal", "SourceSerif4_400Regular"],
  ["source-serif-4", "600-normal", "SourceSerif4_600SemiBold"],
];

async function must(step, code) {
  if ((await code) !== 0) stopWith(`The build stopped at: ${step}. Its reason is in the lines above.`);
}

async function generateClient() {
  await onceFor(
    {
      name: "prisma-client",
      inputs: ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"],
      outputs: ["lib/db/generated/client.ts"],
    },
    // Generating needs no schema engine, yet Prisma downloads one unless this names a file that exists.
    () =>
      must(
        "prisma generate",
        runNodeQuietly("node_modules/prisma/build/index.js", ["generate"], {
          env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
        }),
      ),
  );
}

function copyFonts() {
  mkdirSync("public/fonts", { recursive: true });
  for (const [family, name, faces] of FAMILIES) {
    for (const face of faces) {
      copyFileSync(path.join(FONTS, family, face, `${name}_${face}.ttf`), `public/fonts/${name}_${face}.ttf`);
    }
    copyFileSync(path.join(FONTS, family, "LICENSE_FONT"), `public/fonts/LICENSE-${family}.txt`);
  }
  for (const [family, face, name] of WEB_FACES) {
    copyFileSync(path.join(WEB_FONTS, family, "files", `${family}-latin-${face}.woff2`), `public/fonts/${name}.woff2`);
  }
}

const CODE = ["lib", "scripts", "prisma", "package-lock.json", "tsconfig.json"];
/** The commands that measure and photograph the app drive it as the tests do. */
const COMMANDS_BORROW = ["tests/bench", "tests/support"];

async function makeBundle() {
  await generateClient();
  await onceFor(
    {
      name: "bundle",
      inputs: [...CODE, ...COMMANDS_BORROW],
      outputs: ["dist/supervisor/supervisor.mjs", "public/fonts/NotoEmoji_400Regular.ttf"],
    },
    async () => {
      copyFonts();
      await must("bundling the supervisor, the worker and the commands", runNode("scripts/author/build-node.mjs"));
    },
  );
}

async function makeBuild() {
  await makeBundle();
  const app = ["app", "components", "public", "next.config.ts", "proxy.ts", "instrumentation.ts", "postcss.config.mjs"];
  await onceFor({ name: "next", inputs: [...app, ...CODE], outputs: [".next/BUILD_ID"] }, () => {
    process.stderr.write("Building the app\n");
    return must(
      "next build",
      runNode("node_modules/next/dist/bin/next", ["build"], { env: { NODE_ENV: "production" } }),
    );
  });
}

/** The generated client, the fonts and everything that runs outside Next: enough for every command. */
export const ensureBundle = () => aloneOnBuild(makeBundle);

/** Everything `npm start` runs. */
export const ensureBuild = () => aloneOnBuild(makeBuild);

/** The same, whatever was built before. */
export const buildAnew = () =>
  aloneOnBuild(() => {
    for (const stamp of ["prisma-client", "bundle", "next"]) rmSync(`dist/${stamp}.hash`, { force: true });
    return makeBuild();
  });
