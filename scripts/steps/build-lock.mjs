import { accessSync, constants, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describeSelf, isStillRunning } from "./running.mjs";

const LOCK = "dist/build.lock";
const LOOK_EVERY_MS = 100;

/** Whether the lock is ours now. A finished file is linked into place, so nobody ever reads half of one. */
function take() {
  const draft = `${LOCK}.${process.pid}`;
  try {
    writeFileSync(draft, describeSelf());
    linkSync(draft, LOCK);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readHolder() {
  try {
    return readFileSync(LOCK, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

/** Takes away the lock of a process that is gone, and puts it back where somebody else was quicker. */
function removeStale(judged) {
  const taken = `${LOCK}.stale.${process.pid}`;
  try {
    renameSync(LOCK, taken);
    if (readFileSync(taken, "utf8") !== judged) linkSync(taken, LOCK);
    rmSync(taken);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes(error.code)) throw error;
  }
}

/** A project that cannot be written. Nobody who comes from here can build in it, so there is nothing to wait for. */
export const isReadOnly = (error) => ["EACCES", "EPERM", "EROFS"].includes(error.code);

function canLock() {
  try {
    mkdirSync("dist", { recursive: true });
    accessSync("dist", constants.W_OK);
    return true;
  } catch (error) {
    if (isReadOnly(error)) return false;
    throw error;
  }
}

/** A disk without room for a lock. Whoever finds everything built needs none, and a build says what it lacks. */
const isFull = (error) => ["ENOSPC", "EDQUOT"].includes(error.code);

function takeIfThereIsRoom() {
  try {
    return take();
  } catch (error) {
    if (isFull(error)) return true;
    throw error;
  }
}

/** Does a piece of work on the built files alone; whoever comes meanwhile, from another start or build, waits. */
export async function aloneOnBuild(work) {
  if (!canLock()) return work();
  let hasSaid = false;
  while (!takeIfThereIsRoom()) {
    const holder = readHolder();
    if (holder !== null && !isStillRunning(holder)) removeStale(holder);
    else {
      if (!hasSaid) process.stderr.write("Waiting for another build in this folder to end\n");
      hasSaid = true;
      await sleep(LOOK_EVERY_MS);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}
