"use client";

import { Check, Download, TriangleAlert } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { RadioGroup } from "@/components/ui/radio-group";
import { call } from "@/lib/browser/call";
import { createExport } from "@/lib/browser/endpoints";
import type { ExportFormat } from "@/lib/domain/exports/formats";
import type { ProposalId } from "@/lib/domain/ids";
import { saveAs } from "./save-as";

export type ExportCheck = {
  isFine: boolean;
  words: string;
  /** The first field that mends it. */
  href: string | null;
};

type ExportFormProps = { proposalId: ProposalId; isDraft: boolean; checks: readonly ExportCheck[] };

const FORMATS = [
  {
    value: "pdf",
    label: "Slides PDF",
    hint: "Tagged for screen readers, fonts inside. To send ahead, print or project.",
  },
  { value: "html", label: "Web page", hint: "One file that opens in any browser and reads as text on a phone." },
] as const;

/** Exports the deck: a version is kept, and its file comes down. */
export function ExportForm({ proposalId, isDraft, checks }: ExportFormProps) {
  const router = useRouter();
  const [format, setFormat] = useState<ExportFormat>("pdf");
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ isFine: boolean; words: string } | null>(null);

  async function exportSlides(): Promise<void> {
    setIsBusy(true);
    setOutcome(null);
    const reply = await call(createExport, {
      params: { proposalId },
      body: { format, variant: "executive", density: "read-ahead", notes: false },
    });
    setIsBusy(false);
    if (!reply.ok) {
      setOutcome({ isFine: false, words: failureWords(reply.status, reply.problem?.requestId) });
      return;
    }
    saveAs(reply.value.url);
    setOutcome({ isFine: true, words: `Version ${reply.value.version} is saved and its file is on the way.` });
    router.refresh();
  }

  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <RadioGroup
        id="format"
        name="format"
        label="What do you need?"
        layout="cards"
        options={FORMATS}
        value={format}
        onValueChange={(value) => setFormat(value === "html" ? "html" : "pdf")}
      />
      <dl className="mt-8 grid gap-2 text-plain sm:grid-cols-[8rem_minmax(0,1fr)]">
        <dt className="text-ink-2">Contains</dt>
        <dd>Slides, sources, the full list of risks and every answer marked for the deck</dd>
        <dt className="text-ink-2">Leaves out</dt>
        <dd>Names of people, notes about them, and whatever only steers the advice</dd>
      </dl>
      <h2 className="type-h3 mt-10">Checked just now</h2>
      <ul className="mt-2 grid gap-2 text-plain">
        {checks.map(({ isFine, words, href }) => (
          <li key={words} className="flex gap-2">
            <Icon as={isFine ? Check : TriangleAlert} className={isFine ? "mt-0.5 text-ok" : "mt-0.5 text-warn"} />
            <span>
              {words}
              {href && (
                <>
                  . <a href={href}>Go to it</a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t border-line pt-5">
        <p className="text-plain text-ink-2">
          {isDraft ? "Pages will be marked Draft." : "This version will be final."} Exporting saves a version.
        </p>
        <Button look="main" isBusy={isBusy} isWide onClick={() => void exportSlides()}>
          <Icon as={Download} />
          {isBusy ? "Exporting slides" : "Export slides"}
        </Button>
      </div>
      <div role="status" className="mt-4">
        {outcome && <Banner tone={outcome.isFine ? "ok" : "error"}>{outcome.words}</Banner>}
      </div>
    </form>
  );
}

function failureWords(status: number, requestId: string | undefined): string {
  if (status === 0) return "Foothold did not answer. Check your connection and try again.";
  if (status === 401) return "You are signed out. Sign in again in a new tab, then export.";
  if (status === 429) return "Exports are busy. Wait a minute, then try again.";
  const number = requestId ? ` Give your administrator this number: ${requestId.slice(0, 8)}.` : "";
  return `The export did not work. Your answers are kept. Try again, or choose the other format.${number}`;
}
