import { mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ProposalId, proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { fail, succeed } from "@/lib/domain/problem/result";
import { readThrough, removeOrphans } from "./drawn-files";

const [proposalId, other] = [1, 2].map((n) => proposalIdSchema.parse(`00000000-0000-4000-8000-00000000000${n}`)) as [
  ProposalId,
  ProposalId,
];
let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "foothold-cache-")), "cache");
});
afterEach(() => rm(join(folder, ".."), { recursive: true }));

function drawing(size: number) {
  const drawn = { times: 0 };
  const render = async () => {
    drawn.times += 1;
    return succeed({ bytes: new Uint8Array(size).fill(drawn.times) });
  };
  return { drawn, render };
}

describe("readThrough", () => {
  it("draws once and gives the same bytes again", async () => {
    const { drawn, render } = drawing(10);
    const first = await readThrough({ folder, proposalId, key: "a", render });
    const again = await readThrough({ folder, proposalId, key: "a", render });
    expect(drawn.times).toBe(1);
    expect(first.ok && again.ok && Buffer.compare(first.value, again.value)).toBe(0);
  });

  it("keeps its files to itself, under names that say nothing", async () => {
    await readThrough({ folder, proposalId, key: "../../etc/passwd", render: drawing(1).render });
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await readdir(folder)).toEqual([proposalId]);
    expect(await readdir(join(folder, proposalId))).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  it("takes out what was used longest ago when there is no more room", async () => {
    const { drawn, render } = drawing(40);
    for (const key of ["a", "b"]) await readThrough({ folder, proposalId, key, render, maxBytes: 100 });
    for (const name of await readdir(join(folder, proposalId))) await utimes(join(folder, proposalId, name), 1, 1);
    await readThrough({ folder, proposalId, key: "a", render, maxBytes: 100 });
    await readThrough({ folder, proposalId: other, key: "c", render, maxBytes: 100 });
    expect(drawn.times).toBe(3);
    await readThrough({ folder, proposalId, key: "a", render, maxBytes: 100 });
    expect(drawn.times).toBe(3);
    await readThrough({ folder, proposalId, key: "b", render, maxBytes: 100 });
    expect(drawn.times).toBe(4);
  });

  it("passes a failure on and keeps nothing of it", async () => {
    const failed = await readThrough({ folder, proposalId, key: "a", render: async () => fail("slide_overflow") });
    expect(failed).toMatchObject({ ok: false, code: "slide_overflow" });
    expect((await readThrough({ folder, proposalId, key: "a", render: drawing(1).render })).ok).toBe(true);
  });

  it("keeps nothing while it may not", async () => {
    const { drawn, render } = drawing(10);
    for (let times = 0; times < 2; times++) await readThrough({ folder, proposalId, key: "a", render, mayKeep: false });
    expect(drawn.times).toBe(2);
  });

  it("still gives the bytes when nothing can be kept", async () => {
    await writeFile(folder, "in the way");
    expect((await readThrough({ folder, proposalId, key: "a", render: drawing(1).render })).ok).toBe(true);
  });
});

describe("removeOrphans", () => {
  it("leaves the files of the proposals that there are, and nothing else", async () => {
    const { render } = drawing(10);
    for (const id of [proposalId, other]) await readThrough({ folder, proposalId: id, key: "a", render });
    await writeFile(join(folder, "of-an-earlier-release"), "a deck");
    await removeOrphans(folder, async (ids) => ids.filter((id) => id === other));
    expect(await readdir(folder)).toEqual([other]);
    await removeOrphans(folder, async () => []);
    expect(await readdir(folder)).toEqual([]);
  });

  it("asks nobody where nothing was drawn, and keeps everything where nobody answers", async () => {
    await removeOrphans(folder, () => Promise.reject(new Error("not to be asked")));
    await readThrough({ folder, proposalId, key: "a", render: drawing(10).render });
    await expect(removeOrphans(folder, () => Promise.reject(new Error("away")))).rejects.toThrow("away");
    expect(await readdir(folder)).toEqual([proposalId]);
  });
});
