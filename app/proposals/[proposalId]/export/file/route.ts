import { makeExport } from "@/app/api/v1/proposals/[proposalId]/make-export";
import type { Handler } from "@/lib/api/door";
import { methods } from "@/lib/api/methods";
import { isAllowedOrigin } from "@/lib/api/origin";
import { requireProposal } from "@/lib/auth/require-proposal";
import { exportChoiceSchema } from "@/lib/domain/exports/choice";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { explainError, log } from "@/lib/log";

/** The export form of a browser without JavaScript: it goes on to the file, or back with the reason. */
const exportByForm: Handler = async (request, { params }) => {
  const id = proposalIdSchema.safeParse((await params)?.proposalId);
  if (!id.success || !isAllowedOrigin(request.headers)) return new Response(null, { status: 404 });
  const page = `/proposals/${id.data}/export`;
  const scope = await requireProposal(id.data, "view", request.headers);
  if (!scope.ok) return goTo(scope.code === "unauthorized" ? `/sign-in?next=${encodeURIComponent(page)}` : page);
  const choice = exportChoiceSchema.safeParse(await readForm(request));
  if (!choice.success) return goTo(page);
  const { format, variant, density } = choice.data;
  const made = await makeExport({ scope: scope.value, choice: choice.data }).catch((error: unknown) => {
    log.error(explainError(error), "an export without JavaScript failed inside");
    return { ok: false, code: "internal" } as const;
  });
  if (made.ok) return goTo(made.value.url);
  return goTo(`${page}?format=${format}&for=${variant}&text=${density}&problem=${made.code}`);
};

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: exportByForm });

/** The form and the address of the page call its choices alike. */
async function readForm(request: Request): Promise<Record<string, unknown>> {
  const form = await request.formData().catch(() => new FormData());
  const field = (name: string): unknown => form.get(name) ?? undefined;
  return { format: field("format"), variant: field("for"), density: field("text"), notes: field("notes") === "on" };
}

/** See other: what was posted is not posted again. A path alone stays right behind a proxy. */
const goTo = (path: string): Response => new Response(null, { status: 303, headers: { location: path } });
