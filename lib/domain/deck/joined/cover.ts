import type { BuildContext } from "../../build-context";
import { formatDate } from "../../dates/format-date";
import type { ReadDraft } from "../../sections/registry";
import { firstWords } from "../../text/first-words";
import { capitalise } from "../../text/sentence";
import { pilotTitleWords } from "../pilot-words";
import type { Fact, Slide } from "../slide";
import { slideTitle } from "../slide-title";
import type { TitleKey } from "../title-keys";
import { pilotTimeline } from "./pilot-timeline";

const MAX_RECORD_CHARACTERS = 80;

const PURPOSES = { decision: "For decision", discussion: "For discussion", noting: "For noting" } as const;

/** Who asks whom for what, and when. Every proposal has a cover, however little is known. */
export function coverSlide({ context: setting, pilot, champions }: ReadDraft, context: BuildContext): Slide[] {
  const words = pilotTitleWords(pilot);
  const ruler = pilotTimeline(pilot);
  return [
    {
      id: "cover",
      part: "main",
      kicker: PURPOSES[setting.meetingPurpose ?? "decision"],
      title: slideTitle({ context, headline: ownTitle(pilot), candidates: [{ key: coverKey(words), words }] }),
      layout: "cover",
      subtitle: setting.keyMessage ?? pilot.title ?? "",
      ruler: ruler === null ? [] : [ruler],
      facts: [
        meetingFact(setting, context),
        ...roleFact("Who decides", setting.decisionMaker),
        ...roleFact("Sponsor", champions.sponsorRole),
        ...presenterFact(setting),
      ],
    },
  ];
}

/** The pilot's own name where it says what it is and no channel is named that the cover would have to tell. */
function ownTitle({ title, channels }: ReadDraft["pilot"]): string | null {
  const isTelling = title?.toLowerCase().includes("social media") ?? false;
  return isTelling && channels.length === 0 ? title : null;
}

function coverKey({ weeks, channels }: { weeks?: string; channels?: string }): TitleKey {
  if (weeks !== undefined) return channels === undefined ? "cover.weeks" : "cover";
  return channels === undefined ? "cover.bare" : "cover.channels";
}

function meetingFact({ meetingName, meetingDate }: ReadDraft["context"], { locale }: BuildContext): Fact {
  const day = meetingDate === null ? "date not fixed" : formatDate(meetingDate, locale);
  return { label: "Meeting", text: meetingName === null ? capitalise(day) : `${meetingName}\n${day}` };
}

const roleFact = (label: string, role: string | null): Fact[] =>
  role === null ? [] : [{ label, text: capitalise(role) }];

/** The presenter's role and one line of record; the whole record stands with the people in the appendix. */
function presenterFact({ presenterRole, presenterCredentials }: ReadDraft["context"]): Fact[] {
  const record = presenterCredentials === null ? null : firstWords(presenterCredentials, MAX_RECORD_CHARACTERS);
  if (presenterRole === null) return record === null ? [] : [{ label: "Presented by", text: record }];
  const role = capitalise(presenterRole);
  return [{ label: "Presented by", text: record === null ? role : `${role}\n${record}` }];
}
