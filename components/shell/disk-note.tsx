import { Banner } from "@/components/ui/banner";
import { WatchDisk } from "./watch-disk";

type Reader = "visitor" | "member" | "administrator";
type DiskNoteProps = {
  level: "roomy" | "low" | "no-exports" | "full";
  /** What is left, in megabytes. */
  freeMb: number;
  reader: Reader;
};

/** What a full or nearly full disk means for whoever reads the page; nothing while it means nothing for them. */
export function DiskNote({ level, freeMb, reader }: DiskNoteProps) {
  const words = wordsOf(level, reader);

  return (
    <>
      {words && (
        <div className="no-print wrap pt-4">
          <Banner tone={level === "full" ? "error" : "warn"} isLive>
            <p>
              <b>{words.title}</b> {words.rest}
              {reader === "administrator" && ` The disk has ${amountOf(freeMb)} left.`}
            </p>
          </Banner>
        </div>
      )}
      <WatchDisk isShown={words !== null} />
    </>
  );
}

function wordsOf(level: DiskNoteProps["level"], reader: Reader): { title: string; rest: string } | null {
  const isAdministrator = reader === "administrator";
  if (level === "full") {
    const rest = "Everything saved is safe and can still be read. What you type now is kept in this tab alone.";
    const next = isAdministrator ? "Free some room; saving then goes on by itself." : "Tell whoever runs Foothold.";
    return { title: "Nothing can be saved: the server’s disk is full.", rest: `${rest} ${next}` };
  }
  if (level === "no-exports" && reader !== "visitor") {
    const next = isAdministrator ? "Free some room soon." : "Tell whoever runs Foothold.";
    return {
      title: "No files can be made just now: the server’s disk is nearly full.",
      rest: `Your answers are still saved. ${next}`,
    };
  }
  if (level === "low" && isAdministrator) {
    return { title: "The server’s disk is filling up.", rest: "Free some room before files and saves have to stop." };
  }
  return null;
}

/** "812 MB", "1.2 GB". */
const amountOf = (megabytes: number): string =>
  megabytes < 1_000 ? `${megabytes} MB` : `${(megabytes / 1_024).toFixed(1)} GB`;
