import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { problemWords } from "@/lib/api/problem-words";
import { API_ROOT, type Method } from "@/lib/contract/operation";
import { listProblems } from "@/lib/contract/problem";
import { operations } from "@/lib/contract/registry";
import { log } from "@/lib/log";
import { sampleRequest } from "../support/sample-requests";

log.level = "silent";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const satisfies readonly Method[];
/** Documents about the API itself, and the answer for every address that is none. */
const beside = ["openapi.json", "proposal.schema.json", "[...path]"];

type RouteModule = Record<string, ((request: Request, context: object) => Promise<Response>) | undefined>;

const fileOf = (path: string): string => `app${API_ROOT}${path.replaceAll("{", "[").replaceAll("}", "]")}/route.ts`;
const loadRoute = (file: string): Promise<RouteModule> => import(resolve(file));

async function answerOf(file: string, method: Method): Promise<Response> {
  const handler = (await loadRoute(file))[method];
  if (!handler) throw new Error(`${file} exports no ${method}`);
  const request = new Request("http://localhost:3000/x", { method, headers: { "sec-fetch-site": "cross-site" } });
  return handler(request, { params: Promise.resolve({}) });
}

describe("the contract", () => {
  it("names each operation once", () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
    expect(new Set(operations.map(({ method, path }) => `${method} ${path}`)).size).toBe(operations.length);
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "%s parses exactly the parameters of its path",
    (_id, { path, params }) => {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(Object.keys(params.shape).sort()).toEqual(inPath.sort());
    },
  );

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "%s has a sample its own body schema accepts",
    (_id, operation) => {
      const { body } = sampleRequest(operation, { proposalId: "x" });
      if (operation.body) expect(operation.body.safeParse(body).error).toBeUndefined();
      else expect(body).toBeUndefined();
    },
  );

  it("lists every route there is", () => {
    const routes = readdirSync(`app${API_ROOT}`, { recursive: true, encoding: "utf8" })
      .filter((file) => basename(file) === "route.ts")
      .map((file) => `app${API_ROOT}/${file}`);
    const known = [...operations.map(({ path }) => fileOf(path)), ...beside.map((name) => fileOf(`/${name}`))];
    expect(routes.sort()).toEqual([...new Set(known)].sort());
  });

  it.each([...new Set(operations.map(({ path }) => path))])(
    "%s takes its methods and refuses the others",
    async (path) => {
      const file = fileOf(path);
      const taken = operations.filter((operation) => operation.path === path).map(({ method }) => method);
      for (const method of methods.filter((name) => !taken.includes(name))) {
        const reply = await answerOf(file, method);
        expect([method, reply.status, await reply.json()]).toMatchObject([method, 405, { code: "method_not_allowed" }]);
        for (const name of taken) expect(reply.headers.get("allow")).toContain(name);
      }
      for (const method of taken.filter((name) => name !== "GET"))
        expect((await answerOf(file, method)).status).toBe(403);
    },
  );

  it("has words for every problem an operation can answer with", () => {
    const codes = new Set(operations.flatMap(listProblems));
    for (const code of codes) expect(problemWords[code]).toMatch(/^[A-Z].+\.$/);
    expect(Object.values(problemWords).join(" ")).not.toMatch(/please|sorry|invalid|oops|required/i);
  });

  it("answers an address that is none with a problem", async () => {
    const reply = await answerOf(`app${API_ROOT}/[...path]/route.ts`, "GET");
    expect([reply.status, await reply.json()]).toMatchObject([404, { code: "not_found" }]);
  });
});
