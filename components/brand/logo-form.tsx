"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LivePart } from "@/components/ui/live-part";
import { call } from "@/lib/browser/call";
import { removeLogo, saveLogo } from "@/lib/browser/endpoints";
import { wordsForFailure } from "@/lib/browser/send-json";
import type { Logo } from "@/lib/domain/brand/brand-ref";

const MAX_BYTES = 2 * 1024 * 1024;
const TOO_LARGE = "The logo must be at most 2 MB. Save it smaller, then choose it again.";

type LogoFormProps = { logo: Logo | null; organisation: string };
type Change = { says: string | null; problem: string | null; isBusy: boolean };

const still: Change = { says: null, problem: null, isBusy: false };

/** Puts a logo on every deck, as soon as it is chosen. */
export function LogoForm({ logo, organisation }: LogoFormProps) {
  const router = useRouter();
  const [change, setChange] = useState<Change>(still);

  async function choose(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const input = event.target;
    const file = input.files?.[0];
    if (!file) return;
    // The same file chosen again counts as a change only in a field that was emptied.
    input.value = "";
    if (file.size > MAX_BYTES) return setChange({ ...still, problem: TOO_LARGE });
    setChange({ ...still, isBusy: true, says: "Checking the picture" });
    const image = await readBase64(file);
    const reply = await call(saveLogo, { params: {}, body: { image } });
    if (!reply.ok) {
      const [reason] = reply.problem?.fields ?? [];
      return setChange({ ...still, problem: reason?.message ?? wordsForFailure(reply.status) });
    }
    setChange({ ...still, says: "Saved. Decks made from now on carry this logo." });
    router.refresh();
  }

  async function remove(): Promise<void> {
    setChange({ ...still, isBusy: true });
    const reply = await call(removeLogo, { params: {} });
    if (!reply.ok) return setChange({ ...still, problem: wordsForFailure(reply.status) });
    setChange({ ...still, says: "Decks made from now on carry no logo." });
    router.refresh();
  }

  return (
    <LivePart className="grid gap-4">
      {logo && (
        <div className="flex flex-wrap items-center gap-5">
          {/* biome-ignore lint/performance/noImgElement: a picture of the database, which nothing optimises */}
          <img
            src={`/api/v1/assets/${logo.assetId}`}
            width={logo.width}
            height={logo.height}
            alt={`Logo: ${organisation}`}
            className="logo-sample"
          />
          <Button look="flat" isBusy={change.isBusy} onClick={() => void remove()}>
            Take the logo off
          </Button>
        </div>
      )}
      <Field
        id="logo"
        label={logo ? "Another picture" : "A picture of it"}
        hint="PNG or JPEG, at most 2 MB and 4,000 pixels a side. It is saved when you choose it."
        error={change.problem ?? undefined}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept="image/png,image/jpeg"
            className="file-input"
            onChange={(event) => void choose(event)}
          />
        )}
      </Field>
      <p role="status" className="text-plain text-ink-2">
        {change.says}
      </p>
    </LivePart>
  );
}

/** Piece by piece, since one call takes only so many arguments. */
async function readBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return btoa(pieces.join(""));
}

const PIECE = 8192;
