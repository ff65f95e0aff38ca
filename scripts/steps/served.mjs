import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { aloneOnBuild, isReadOnly } from "./build-lock.mjs";
import { PROJECT, stopWith } from "./project.mjs";
import { describeSelf, isStillRunning } from "./running.mjs";

const SERVED = "dist/served";
/** Everything that a running Foothold reads, apart from its packages. */
const PARTS = [
  ".next",
  "dist/supervisor",
  "dist/worker",
  "public",
  "prisma/migrations",
  "next.config.ts",
  "package.json",
];
/** What only a build reads. */
const LEFT_OUT = /^\.next\/(cache|diagnostics|trace|trace-build|types)$/;

const holdersOf = (folder) => path.join(folder, "holders");

function isInUse(folder) {
  if (!existsSync(holdersOf(folder))) return false;
  return readdirSync(holdersOf(folder)).some((name) =>
    isStillRunning(readFileSync(path.join(holdersOf(folder), name), "utf8")),
  );
}

const listServed = () => (existsSync(SERVED) ? readdirSync(SERVED).map((name) => path.join(SERVED, name)) : []);

/** Whether a Foothold that was started in this project still runs, on whatever data. */
export const isAnyServed = () => listServed().some(isInUse);

function copyBuild(folder) {
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  for (const part of PARTS) {
    cpSync(part, path.join(draft, part), {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      filter: (source) => !LEFT_OUT.test(source),
    });
  }
  symlinkSync(path.relative(draft, path.join(PROJECT, "node_modules")), path.join(draft, "node_modules"));
  renameSync(draft, folder);
}

function holdCopy() {
  const folder = path.join(SERVED, readFileSync(".next/BUILD_ID", "utf8").trim());
  for (const other of listServed()) {
    if (other !== folder && !isInUse(other)) rmSync(other, { recursive: true, force: true });
  }
  if (!existsSync(folder)) copyBuild(folder);
  mkdirSync(holdersOf(folder), { recursive: true });
  writeFileSync(path.join(holdersOf(folder), String(process.pid)), describeSelf());
  return folder;
}

/**
 * The folder that this process serves from: a copy of the build of its own, which the next build leaves alone. Copies
 * that nobody serves from any more are removed. Where the project cannot be written nobody can build either, and the
 * build itself is served.
 */
export async function settleServed() {
  try {
    return await aloneOnBuild(holdCopy);
  } catch (error) {
    if (isReadOnly(error)) return ".";
    if (error.code !== "ENOSPC") throw error;
    return stopWith(`The disk of ${PROJECT} is full. Starting takes room for a copy of the build, some 150 MB.`);
  }
}
