import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { themeIds } from "@/lib/domain/brand/themes";
import { exportFormatIds, exportFormats } from "@/lib/domain/exports/formats";
import { buildOutline, type KeptOutline } from "@/lib/domain/exports/kept-outline";
import { type CheckedFile, checkProposalFile } from "@/lib/domain/file/check-proposal-file";
import { proposalFileSchema } from "@/lib/domain/file/proposal-file";
import { variantIdSchema } from "@/lib/domain/library/variants";
import { describeFault } from "@/lib/domain/problem/describe-issue";
import { densitySchema } from "@/lib/domain/slides/outline";
import { drawTask } from "@/lib/export/worker/draw-task";
import { makeRenderTask } from "@/lib/export/worker/render-task";
import { deckInput } from "@/lib/preview/deck-input";
import { readArguments, refuseUse } from "../read-arguments";
import { stopWith } from "../stop-with";

// Draws a proposal file without a server or a database. The file's own date is the clock, so its bytes repeat.

const formats = [...exportFormatIds, "outline"] as const;
const usage = `npm run -s render -- <proposal.json> --format ${formats.join("|")} --out <file> [--variant executive] [--density read-ahead] [--theme ${themeIds.join("|")}] [--notes]`;

const commandSchema = z.object({
  file: z.string({ error: "Name the proposal file to draw." }),
  format: z.enum(formats, { error: `--format takes ${formats.join(", ")}.` }),
  out: z.string({ error: "--out takes the file to write." }),
  variant: variantIdSchema.default("executive"),
  density: densitySchema.default("read-ahead"),
  theme: z.enum(themeIds, { error: `--theme takes ${themeIds.join(", ")}.` }).optional(),
  notes: z.boolean().default(false),
});
type Command = z.infer<typeof commandSchema>;

function readCommand(): Command {
  const string = { type: "string" } as const;
  const notes = { type: "boolean" } as const;
  const options = { format: string, out: string, variant: string, density: string, theme: string, notes };
  const { positionals, values } = readArguments({ usage, options, mostWords: 1 });
  const command = commandSchema.safeParse({ ...values, file: positionals[0] });
  if (command.success) return command.data;
  return refuseUse(
    usage,
    command.error.issues.map(({ message }) => message),
  );
}

async function readProposal(file: string): Promise<CheckedFile> {
  const bytes = await readFile(file).catch(() => stopWith(`${file} cannot be read.`));
  // A decoder leaves out the byte order mark that some editors write first; reading as UTF-8 would keep it.
  const text = new TextDecoder().decode(bytes);
  const parsed = proposalFileSchema.safeParse(parseJson(text, file));
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap(oneByOne).map((issue) => describeFault([], issue));
    return stopWith(faults.map(({ path, message }) => `${path || "$"}: ${message}`));
  }
  const checked = checkProposalFile(parsed.data);
  if (checked.ok) return checked.value;
  return stopWith((checked.fields ?? []).map(({ path, message }) => `${path}: ${message}`));
}

/** Names that are not known come as one fault; each of them has a path of its own. */
const oneByOne = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] =>
  issue.code === "unrecognized_keys" ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return stopWith(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What the file is drawn from; a deck's where the outline itself is wanted. */
function outlineOf({ title, theme, sections: draft, exportedAt }: CheckedFile, command: Command): KeptOutline {
  const { format, variant, density } = command;
  const input = deckInput({
    draft,
    title,
    organisation: { name: "Our organisation" },
    brand: { theme: command.theme ?? theme ?? "pine" },
    ownEntries: [],
    variant,
    density,
    at: exportedAt,
    called: "unversioned",
  });
  const built = buildOutline(format === "outline" ? "deck" : exportFormats[format].document, input);
  if (built.ok) return built.value;
  const first = built.fields?.[0]?.message ?? "Answer the first questions.";
  return stopWith(`There is nothing to draw yet. ${first}`);
}

async function draw(kept: KeptOutline, { format, notes }: Command): Promise<Uint8Array> {
  if (format === "outline") return new TextEncoder().encode(`${JSON.stringify(kept.outline, null, 2)}\n`);
  if (notes && !exportFormats[format].hasNotes) return stopWith(`--notes has no place in ${format}.`);
  const drawn = await drawTask(
    makeRenderTask({ kept, choice: { format, notes } }),
    join(process.cwd(), "public/fonts"),
  );
  if (drawn.ok) return drawn.bytes;
  if ("untagged" in drawn) {
    return stopWith(`The PDF could not be tagged for screen readers, so it was not made: ${drawn.untagged}`);
  }
  if ("pages" in drawn) return stopWith(`${drawn.pages} pages are more than one export may take.`);
  return stopWith(drawn.overflows.map(({ slideId, problem }) => `Slide “${slideId}” does not fit: ${problem}.`));
}

const command = readCommand();
const proposal = await readProposal(command.file);
const bytes = await draw(outlineOf(proposal, command), command);
await writeFile(command.out, bytes).catch(() => stopWith(`${command.out} cannot be written.`));
