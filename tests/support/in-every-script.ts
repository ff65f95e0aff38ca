import type { ExampleId } from "@/lib/content/load-examples";
import type { Draft } from "@/lib/domain/draft/draft";
import { READ_LIMIT_FACTOR } from "@/lib/domain/form/read-answers";
import { exampleFile } from "./example-outline";
import { changeTexts } from "./lengthen-draft";
import { scriptNames, scriptSamples } from "./scripts";

/** An example whose every text is in a script of its own, in turn, and as long as a text may be and still be printed. */
export function inEveryScript(id: ExampleId): Draft {
  let turn = 0;
  return changeTexts(exampleFile(id).sections, (_, { limit }) => {
    turn += 1;
    const sample = scriptSamples[scriptNames[turn % scriptNames.length] ?? "Greek"];
    const room = Math.max(20, (limit ?? 0) * READ_LIMIT_FACTOR);
    return [...`${sample} `.repeat(Math.ceil(room / sample.length))].slice(0, room).join("").toWellFormed();
  });
}
