import type { SectionId } from "../ids/section-ids";

export const reuseTopics = [
  "role",
  "department",
  "priority",
  "measure",
  "unit",
  "source",
  "channel",
  "public",
] as const;

/** What a text names; whatever one question has taken for an answer is offered by the others of its topic. */
export type ReuseTopic = (typeof reuseTopics)[number];

const questionsOf: Record<ReuseTopic, Partial<Record<SectionId, readonly string[]>>> = {
  role: {
    context: ["decisionMaker", "presenterRole"],
    readiness: ["fixes.ownerRole"],
    audiences: ["groups.bestMessenger"],
    risks: ["risks.controls.ownerRole", "risks.acceptedBy"],
    economics: ["burden.role"],
    pilot: ["outOfHoursPausedBy", "decider", "team.role", "metrics.owner"],
    champions: ["sponsorRole", "governance.role", "people.who", "stewards.who", "contentFeeders.who"],
    safeguards: [
      "contentTypes.drafter",
      "contentTypes.approvers.role",
      "contentTypes.deputy",
      "firstResponse.who",
      "accounts.owner",
      "accounts.backupOwner",
      "accounts.recoveryContact",
      "outline.ownerRole",
      "signOffs.role",
    ],
    asks: ["asks.owner", "asks.decider", "moneyOwner"],
  },
  department: { alignment: ["needs.ownerDept"], champions: ["departmentsAffected.name"] },
  priority: { alignment: ["needs.corporateObjective"] },
  measure: { alignment: ["needs.measureName"], pilot: ["metrics.name"] },
  unit: { alignment: ["needs.measureUnit"], pilot: ["metrics.unit"], evidence: ["reachFigures.unit"] },
  source: {
    alignment: ["needs.measureSource", "needs.evidenceNowSource"],
    audiences: ["benefits.ownDataSource"],
    evidence: ["reachFigures.source"],
    pilot: ["metrics.dataSource"],
  },
  channel: { evidence: ["reachFigures.platform"], pilot: ["channels.name"] },
  public: { alignment: ["needs.whoIsAffected"], pilot: ["audience"], training: ["modules.audience"] },
};

/** The topic of each question that has one, by its name without rows: `asks.asks.owner`. */
export const topicByPath: ReadonlyMap<string, ReuseTopic> = new Map(
  reuseTopics.flatMap((topic) =>
    Object.entries(questionsOf[topic]).flatMap(([section, keys]) =>
      keys.map((key): [string, ReuseTopic] => [`${section}.${key}`, topic]),
    ),
  ),
);
