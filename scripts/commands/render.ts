import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { loadLibrary } from "@/lib/content/load-library";
import { checkProposalFile } from "@/lib/domain/check-proposal-file";
import { formatDate } from "@/lib/domain/dates/format-date";
import { buildDeckOutline } from "@/lib/domain/deck/build-outline";
import { makeBuildContext } from "@/lib/domain/deck/make-build-context";
import { type DeckOutline, densitySchema, variantIdSchema } from "@/lib/domain/deck/outline";
import { describeFault } from "@/lib/domain/describe-issue";
import { type ProposalFile, proposalFileSchema } from "@/lib/domain/proposal-file";
import { readState } from "@/lib/domain/versions/read-state";
import { exportFormats } from "@/lib/export/formats";
import { renderOutline } from "@/lib/export/worker/render-outline";
import { stopWith } from "../stop-with";

// Draws a proposal file without a server or a database. The file's own date is the clock, so its bytes repeat.

const formats = [...exportFormats, "outline"] as const;
const usage = `npm run -s render -- <proposal.json> --format ${formats.join("|")} --out <file> [--variant executive] [--density read-ahead]`;

const commandSchema = z.object({
  file: z.string({ error: "Name the proposal file to draw." }),
  format: z.enum(formats, { error: `--format takes ${formats.join(", ")}.` }),
  out: z.string({ error: "--out takes the file to write." }),
  variant: variantIdSchema.default("executive"),
  density: densitySchema.default("read-ahead"),
});
type Command = z.infer<typeof commandSchema>;

function readCommand(): Command {
  const { positionals, values } = parseArguments();
  const command = commandSchema.safeParse({ ...values, file: positionals[0] });
  if (!command.success) return stopWith([...command.error.issues.map(({ message }) => message), `Usage: ${usage}`]);
  const { variant, density } = command.data;
  if (variant !== "executive") return stopWith(`The variant “${variant}” comes later; “executive” is here now.`);
  if (density !== "read-ahead") return stopWith(`The density “${density}” comes later; “read-ahead” is here now.`);
  return command.data;
}

function parseArguments() {
  const string = { type: "string" } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { format: string, out: string, variant: string, density: string },
    });
  } catch (error) {
    return stopWith([error instanceof Error ? error.message : String(error), `Usage: ${usage}`]);
  }
}

async function readProposal(file: string): Promise<ProposalFile> {
  const text = await readFile(file, "utf8").catch(() => stopWith(`${file} cannot be read.`));
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

function outlineOf({ title, sections: draft, exportedAt }: ProposalFile, { variant, density }: Command): DeckOutline {
  const library = loadLibrary();
  const now = exportedAt.slice(0, 10);
  const context = makeBuildContext({ draft, library, variant, density, now });
  return buildDeckOutline({
    draft,
    title,
    organisation: { name: "Our organisation" },
    library,
    variant,
    density,
    now,
    versionLabel: `Unversioned · ${formatDate(now, context.locale)}`,
    frozenAt: exportedAt,
    state: readState({ draft, context }),
    brand: { theme: "pine" },
  });
}

async function draw(outline: DeckOutline, format: Command["format"]): Promise<Uint8Array> {
  if (format === "outline") return new TextEncoder().encode(`${JSON.stringify(outline, null, 2)}\n`);
  const drawn = await renderOutline({ outline, format, fontFolder: join(process.cwd(), "public/fonts") });
  if (drawn.ok) return drawn.bytes;
  return stopWith(drawn.overflows.map(({ slideId, problem }) => `Slide “${slideId}” does not fit: ${problem}.`));
}

const command = readCommand();
const proposal = await readProposal(command.file);
const bytes = await draw(outlineOf(proposal, command), command.format);
await writeFile(command.out, bytes).catch(() => stopWith(`${command.out} cannot be written.`));
