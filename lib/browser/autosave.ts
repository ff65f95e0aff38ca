import type { SavedSection, StoredSection } from "@/lib/contract/section";
import type { Answers } from "@/lib/domain/draft/draft";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import type { FieldProblem } from "@/lib/domain/problem/problem";
import { fail, isCutOff, nextToSend } from "./next-to-send";
import { refusedFields } from "./refused-fields";
import type { SaveState } from "./save-state";
import {
  acknowledge,
  type Conflict,
  type Edit,
  isNothingNew,
  isUnsaved,
  newestOf,
  newRecord,
  type OpenSection,
  putEdit,
  refuse,
  type SectionRecord,
  type Trouble,
  takeSave,
} from "./section-record";
import type { SaveOutcome, SendSection } from "./send-section";
import { type Choice, meet, resolveConflict } from "./settle-conflict";

/** What is typed leaves this long after the last key, and at most this long after the first. */
const QUIET_MS = 800;
const LONGEST_WAIT_MS = 5_000;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
/** How long the status line goes on saying that changes from elsewhere came in, while typing is saved on. */
const MERGE_TOLD_MS = 60_000;

export type AutosaveEvent =
  | { kind: "saved"; sectionId: SectionId; saved: SavedSection }
  /** Answers that did not come from this form: it takes them in. */
  | { kind: "merged"; sectionId: SectionId; answers: Answers };

/** Saves the sections of one proposal: debounced, one request at a time, repeated until an answer comes. */
export class Autosave {
  readonly #send: SendSection;
  readonly #owner: string | undefined;
  readonly #records = new Map<SectionId, SectionRecord>();
  readonly #listeners = new Set<() => void>();
  readonly #eventListeners = new Set<(event: AutosaveEvent) => void>();
  #state: SaveState = { kind: "untouched" };
  #isBusy = false;
  #firstEditAt: number | null = null;
  #lastMerge: { at: number; savedThere: Date } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `owner` is the name of whoever types here. */
  constructor(send: SendSection, owner?: string) {
    this.#send = send;
    this.#owner = owner;
  }

  /** Begins to look after a section and gives the newest answers known here, unsent ones included. */
  open(sectionId: SectionId, loaded: OpenSection): OpenSection {
    const known = this.#records.get(sectionId);
    if (known && (isUnsaved(known) || known.acknowledged.revision >= loaded.revision)) return newestOf(known);
    this.#records.set(sectionId, newRecord(sectionId, loaded));
    return loaded;
  }

  edit(sectionId: SectionId, edit: Edit): void {
    const record = this.#recordOf(sectionId);
    // A form that takes in a colleague's answers reports them as if they were typed.
    if (isNothingNew(record, edit)) return;
    putEdit(record, edit);
    if (record.conflict) {
      this.#show(this.#restingState());
      return;
    }
    const now = Date.now();
    this.#firstEditAt ??= now;
    // While a repeat is waiting its own time, the edit waits with it and the line goes on telling the trouble.
    if (record.trouble || this.#all().some(isCutOff)) return;
    this.#show({ kind: "saving" });
    this.#sendIn(Math.max(0, Math.min(QUIET_MS, this.#firstEditAt + LONGEST_WAIT_MS - now)));
  }

  /** Sends what waits, now: on blur, before leaving, on "Try again", when the network is back. */
  flush(): void {
    if (!this.#isBusy && nextToSend(this.#all())) void this.#pump();
  }

  resolve(sectionId: SectionId, choices: Readonly<Record<string, Choice>>): void {
    const answers = resolveConflict(this.#recordOf(sectionId), choices);
    if (!answers) return;
    this.#tell({ kind: "merged", sectionId, answers });
    this.#show({ kind: "saving" });
    this.flush();
  }

  /** Fields of a section marked as not known yet, as this browser last heard or said. */
  getUnknown(sectionId: SectionId): readonly string[] {
    return newestOf(this.#recordOf(sectionId)).unknown;
  }

  /** What is said of a section's words that nobody typed, as this browser last heard or said. */
  getConfirmed(sectionId: SectionId): readonly string[] {
    return newestOf(this.#recordOf(sectionId)).confirmed;
  }

  /** Whether a section is said to be finished, as this browser last heard or said. */
  isFinished(sectionId: SectionId): boolean {
    return newestOf(this.#recordOf(sectionId)).finished;
  }

  /** True while anything typed has not been acknowledged. */
  hasUnsaved(): boolean {
    return this.#all().some(isUnsaved);
  }

  unsavedAnswers(): { sectionId: SectionId; answers: Answers }[] {
    return this.#all()
      .filter(isUnsaved)
      .map((record) => ({ sectionId: record.sectionId, answers: newestOf(record).answers }));
  }

  readonly getState = (): SaveState => this.#state;

  /** In the order in which the sections were opened. */
  listConflicts(): Conflict[] {
    return this.#all().flatMap(({ conflict }) => conflict ?? []);
  }

  /** Called after every change of state; gives the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  onEvent(listener: (event: AutosaveEvent) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }

  async #pump(): Promise<void> {
    const record = nextToSend(this.#all());
    if (this.#isBusy || !record) return;
    this.#isBusy = true;
    clearTimeout(this.#timer);
    if (!record.sent) this.#firstEditAt = null;
    const outcome = await this.#send(takeSave(record));
    this.#isBusy = false;
    this.#settle(record, outcome);
  }

  #settle(record: SectionRecord, outcome: SaveOutcome): void {
    if (outcome.kind === "saved" && record.sent) {
      acknowledge(record, record.sent, outcome.saved);
      this.#tell({ kind: "saved", sectionId: record.sectionId, saved: outcome.saved });
      this.#goOn();
    } else if (outcome.kind === "stale") {
      this.#meet(record, outcome.current);
      this.#goOn();
    } else if (outcome.kind === "gone" || outcome.kind === "refused") {
      refuse(record, outcome);
      this.#goOn();
    } else if (outcome.kind !== "saved") {
      fail(record, outcome);
      this.#goOn();
    }
  }

  #meet(record: SectionRecord, theirs: StoredSection): void {
    const met = meet(record, theirs);
    if (!met) return;
    if (met.hasTheirs && theirs.savedAt) this.#lastMerge = { at: Date.now(), savedThere: new Date(theirs.savedAt) };
    this.#tell({ kind: "merged", sectionId: record.sectionId, answers: met.merged });
  }

  #goOn(): void {
    const next = nextToSend(this.#all());
    if (!next) this.#show(this.#restingState());
    else if (next.trouble) this.#retryLater(next.trouble);
    else {
      this.#show({ kind: "saving" });
      // Typing that came while the request was away keeps its quiet time; a second section or a merge need not wait.
      this.#sendIn(this.#firstEditAt === null ? 0 : QUIET_MS);
    }
  }

  #retryLater({ outcome, tries, since }: Trouble): void {
    const backOff = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (tries - 1)) * (0.5 + Math.random());
    this.#sendIn(Math.max(backOff, (outcome.retryAfterSeconds ?? 0) * 1000));
    if (outcome.kind === "other-account") this.#show({ kind: outcome.kind, owner: this.#owner });
    else if (outcome.kind === "signed-out" || outcome.kind === "disk-full") this.#show({ kind: outcome.kind });
    else this.#show(isOffline() ? { kind: "offline" } : { kind: "retrying", since });
  }

  /** What there is to say while nothing can be sent: the worst of all sections, "saved" only where none waits. */
  #restingState(): SaveState {
    const records = this.#all();
    if (records.some(({ refusal }) => refusal?.kind === "gone")) return { kind: "gone" };
    for (const record of records) if (record.refusal?.kind === "refused") return refusedState(record, record.refusal);
    return records.some((record) => record.conflict) ? { kind: "conflict" } : this.#savedState();
  }

  #savedState(): SaveState {
    const merge = this.#lastMerge;
    const isRecent = merge !== null && Date.now() - merge.at < MERGE_TOLD_MS;
    return { kind: "saved", at: new Date(), ...(isRecent && { mergedWith: merge.savedThere }) };
  }

  #all(): SectionRecord[] {
    return [...this.#records.values()];
  }

  #recordOf(sectionId: SectionId): SectionRecord {
    const record = this.#records.get(sectionId);
    if (!record) throw new Error(`Section ${sectionId} was edited before it was opened`);
    return record;
  }

  #sendIn(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#pump(), delayMs);
  }

  #show(state: SaveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #tell(event: AutosaveEvent): void {
    for (const listener of this.#eventListeners) listener(event);
  }
}

const refusedState = (record: SectionRecord, { fields }: { fields: readonly FieldProblem[] }): SaveState => ({
  kind: "refused",
  sectionId: record.sectionId,
  fields: refusedFields(fields, newestOf(record).answers),
});

const isOffline = (): boolean => typeof navigator !== "undefined" && navigator.onLine === false;
