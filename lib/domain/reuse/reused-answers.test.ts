import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import type { Answers, Draft } from "../draft/draft";
import { sectionIds } from "../ids/section-ids";
import { sectionList } from "../sections/registry";
import { reuseTopics, topicByPath } from "./reuse-topics";
import { reusedAnswers } from "./reused-answers";

const library = loadLibrary();
const section = (answers: Answers) => ({ answers, finished: false });
const reusedIn = (draft: Draft, sections: Parameters<typeof reusedAnswers>[0]["sections"]) =>
  reusedAnswers({ draft, library, locale: "en-GB", sections });

describe("answers offered again", () => {
  it("are texts of the same topic, once each, whichever section they were typed in", () => {
    const draft: Draft = {
      context: section({ decisionMaker: "Head of service", sector: "housing" }),
      asks: section({ moneyOwner: "head of service ", asks: [{ id: "a1", owner: "Duty lead" }] }),
      alignment: section({ needs: [{ id: "n1", ownerDept: "Roads" }] }),
    };
    const { lists, topics } = reusedIn(draft, ["risks"]);
    expect(lists.role).toEqual(["Head of service", "Duty lead", ...(library.roles.housing ?? [])]);
    expect(Object.keys(lists)).toEqual(["role"]);
    expect(topics).toEqual({ "risks.risks.controls.ownerRole": "role", "risks.risks.acceptedBy": "role" });
    expect(reusedIn(draft, ["champions"]).lists.department).toEqual(["Roads"]);
  });

  it("never repeat what is private, nor what a sample said", () => {
    const people = [{ id: "p1", who: "The quiet ally" }];
    const sample = "housing-internal-network";
    const owner = library.samples[sample]?.asks?.answers.moneyOwner ?? null;
    const draft: Draft = {
      champions: section({ people }),
      asks: { ...section({ moneyOwner: owner }), sample },
    };
    expect(reusedIn(draft, ["risks"]).lists.role).toBeUndefined();
    expect(reusedIn({ asks: section({ moneyOwner: owner }) }, ["risks"]).lists.role).toEqual([owner]);
  });

  it("stop where reading them would take longer than typing", () => {
    const asks = Array.from({ length: 40 }, (_, at) => ({ id: `a${at}`, owner: `Role ${at}` }));
    expect(reusedIn({ asks: section({ asks }) }, ["risks"]).lists.role).toHaveLength(30);
  });

  it("have the dates of the meeting and the pilot, in words", () => {
    const draft: Draft = {
      context: section({ meetingDate: "2027-09-07" }),
      pilot: section({ start: "2027-10-04", end: "soon" }),
    };
    expect(reusedIn(draft, ["asks"]).dates.map(({ event, date }) => [event, date])).toEqual([
      ["The meeting", "2027-09-07"],
      ["The pilot starts", "2027-10-04"],
    ]);
  });
});

it("is for questions that take a line of text, since only those can offer a list", () => {
  const everywhere = reusedIn({}, sectionIds).topics;
  expect(Object.keys(everywhere)).toHaveLength(topicByPath.size);
  for (const path of topicByPath.keys()) {
    const [id, ...keys] = path.split(".");
    let questions = sectionList.find((each) => each.id === id)?.questions ?? {};
    for (const key of keys.slice(0, -1)) {
      const list = questions[key];
      questions = list?.kind === "rows" ? list.columns : {};
    }
    expect([path, questions[keys.at(-1) ?? ""]?.kind]).toEqual([path, "text"]);
  }
  expect(new Set(topicByPath.values()).size).toBe(reuseTopics.length);
});
