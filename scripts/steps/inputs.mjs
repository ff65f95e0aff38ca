import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const LEFT_OUT = [/\.test\.tsx?$/, /^public\/fonts(\/|$)/, /^lib\/db\/generated(\/|$)/];

function listFiles(place) {
  if (LEFT_OUT.some((pattern) => pattern.test(place)) || !existsSync(place)) return [];
  if (!lstatSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => listFiles(path.posix.join(place, name)));
}

/** One hash over the names and contents of files and whole folders. */
function hashInputs(places) {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0]);
  for (const file of places.flatMap(listFiles)) {
    const bytes = readFileSync(file);
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * Does a piece of work unless its inputs are those of the last time and its outputs are still there. The hash is
 * written last: work that was cut short is done again.
 */
export async function onceFor({ name, inputs, outputs }, work) {
  const stamp = `dist/${name}.hash`;
  const wanted = hashInputs(inputs);
  const isDone = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (isDone && outputs.every((output) => existsSync(output))) return;
  await work();
  mkdirSync("dist", { recursive: true });
  writeFileSync(stamp, wanted);
}
