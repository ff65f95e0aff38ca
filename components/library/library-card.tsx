import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Source } from "@/lib/domain/library/library";
import type { LibraryItem } from "@/lib/domain/library-page/library-item";
import { isOwnId } from "@/lib/domain/own-library/own-kinds";
import { kindWord } from "./item-words";

/** A name and what it names: one above the other on a phone, side by side where there is room. */
const FACT = "grid gap-x-6 gap-y-1 md:grid-cols-[11rem_minmax(0,1fr)]";

type LibraryCardProps = {
  item: LibraryItem;
  warnings: readonly string[];
  /** What an administrator can do with an own entry. */
  actions?: ReactNode;
};

/** One entry in full: what it says, how sure it is, from when, and where to check it. */
export function LibraryCard({ item, warnings, actions }: LibraryCardProps) {
  const { id, version, kind, title, parts, year, caveat, sources } = item;
  return (
    <article id={id} aria-labelledby={`${id}-title`} className="border-t border-line py-6">
      <div className="flex flex-wrap items-center gap-2">
        <Tag tone="plain">
          {isOwnId(id) ? kindWord[kind] : `${kindWord[kind]} ${id}`}, version {version}
        </Tag>
        <Standings item={item} />
        {year !== null && <Tag tone="outline">{year}</Tag>}
      </div>
      <h2 id={`${id}-title`} className="type-h3 mt-1">
        {title}
      </h2>
      {warnings.map((warning) => (
        <p key={warning} className="mt-2 flex gap-2 text-plain font-semibold text-warn">
          <Icon as={TriangleAlert} className="mt-0.5" />
          {warning}
        </p>
      ))}
      <dl className="mt-3 grid max-w-[92ch] gap-3">
        {parts.map(({ label, texts }) => (
          <Part key={label} label={label} texts={texts} />
        ))}
        {caveat !== null && <Part label="What it does not prove" texts={[caveat]} />}
      </dl>
      <Sources lines={sources} />
      {actions && <div className="mt-3 flex flex-wrap items-center gap-3">{actions}</div>}
    </article>
  );
}

function Standings({ item: { standing, isEditorial } }: { item: LibraryItem }) {
  return (
    <>
      {standing === "own" && <Tag tone="soft">Your organisation’s own</Tag>}
      {standing === "confirmed" && <Tag tone="ok">Confirmed</Tag>}
      {standing === "partly" && <Tag tone="warn">Partly confirmed</Tag>}
      {isEditorial && standing !== "own" && <Tag tone="info">Editorial</Tag>}
    </>
  );
}

function Part({ label, texts }: { label: string; texts: readonly string[] }) {
  return (
    <div className={FACT}>
      <dt className="text-small font-semibold text-ink-2 md:row-start-1 md:pt-1">{label}</dt>
      {texts.map((text) => (
        <dd key={text} className="text-pretty md:col-start-2">
          {text}
        </dd>
      ))}
    </div>
  );
}

function Sources({ lines }: { lines: readonly Source[] }) {
  if (lines.length === 0) return null;
  return (
    <div className={`${FACT} mt-3 max-w-[92ch] text-plain`}>
      <h3 className="text-small font-semibold text-ink-2">{lines.length === 1 ? "Source" : "Sources"}</h3>
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line.id} className="wrap-anywhere">
            {sourceWords(line)}
            {line.address !== null && (
              <>
                {" "}
                <a href={line.address} rel="noreferrer">
                  {new URL(line.address).host}
                  <VisuallyHidden>: {line.title}</VisuallyHidden>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sourceWords({ id, title, year, note }: Source): string {
  const numbered = id === title ? title : `[${id}] ${title}`;
  return [numbered, year === null ? "" : `, ${year}`, ".", note === null ? "" : ` ${note}`].join("");
}
