import { z } from "zod";
import { type AnyOperation, API_ROOT } from "@/lib/contract/operation";
import { listProblems, problemSchema } from "@/lib/contract/problem";
import { importProposalOperation } from "@/lib/contract/proposal";
import { operations } from "@/lib/contract/registry";
import { MAX_LEFT_OUT, saveSectionOperation } from "@/lib/contract/section";
import { USER_HEADER } from "@/lib/domain/account/scope";
import { fileSchema, typedAnswersSchema } from "@/lib/domain/file/build-file-schema";
import { type ProblemCode, statusOf } from "@/lib/domain/problem/problem";
import { sectionList } from "@/lib/domain/sections/registry";

type Json = Record<string, unknown>;

const LIMITS = [
  "Each body says how many rows and characters it may hold. Characters are counted as readers see them.",
  "An answer that is stored already and is over its limit may stay as long as it does not grow.",
].join(" ");

const someAnswers = z.union(sectionList.map(typedAnswersSchema));

/**
 * Bodies of which more can be said than their own schema does: it takes the answers of any section, which are then
 * checked by that section's questions, and the browser's client must not need to know them all.
 */
const bodiesInFull = new Map<AnyOperation, z.ZodType>([
  [
    saveSectionOperation,
    saveSectionOperation.body.extend({
      answers: someAnswers,
      leftOut: z.array(someAnswers).max(MAX_LEFT_OUT).optional(),
    }),
  ],
  [importProposalOperation, fileSchema()],
]);

/** The OpenAPI 3.1 document of the whole API, from the same schemas that check every request. */
export function buildOpenApi(): Json {
  const paths = new Map<string, Json>();
  for (const operation of operations) {
    const path = `${API_ROOT}${operation.path}`;
    paths.set(path, { ...paths.get(path), [operation.method.toLowerCase()]: describeOperation(operation) });
  }
  const { rest, definitions } = takeOutDefinitions(Object.fromEntries(paths));
  return {
    openapi: "3.1.0",
    info: { title: "Foothold", version: "1", description: `Sign in at /api/auth/sign-in/email first. ${LIMITS}` },
    paths: rest,
    components: {
      schemas: { Problem: toSchema(problemSchema, "output"), ...definitions },
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "foothold.session_token" } },
    },
  };
}

/** What several schemas share stands once for the whole document, where references of the document find it. */
function takeOutDefinitions(described: Json): { rest: Json; definitions: Json } {
  const found: Json = {};
  const rest = JSON.stringify(described, (key, value) => {
    if (key !== "$defs") return value;
    Object.assign(found, value);
    return undefined;
  });
  return { rest: pointAtComponents(rest), definitions: pointAtComponents(JSON.stringify(found)) };
}

const pointAtComponents = (json: string): Json => JSON.parse(json.replaceAll('"#/$defs/', '"#/components/schemas/'));

function describeOperation(operation: AnyOperation): Json {
  const body = bodiesInFull.get(operation) ?? operation.body;
  return {
    operationId: operation.id,
    summary: operation.summary,
    security: operation.access === "anyone" ? [] : [{ session: [] }],
    parameters: [...pathParameters(operation), ...queryParameters(operation), ...headerParameters(operation)],
    ...(body && { requestBody: { required: true, content: jsonContent(toSchema(body, "input")) } }),
    responses: { [operation.status]: describeReply(operation), ...describeProblems(listProblems(operation)) },
  };
}

function pathParameters({ params }: AnyOperation): Json[] {
  const { properties = {} } = toSchema(params, "input") as { properties?: Json };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: "path", required: true, schema }));
}

function queryParameters({ query }: AnyOperation): Json[] {
  const { properties = {} } = query ? (toSchema(query, "input") as { properties?: Json }) : {};
  return Object.entries(properties).map(([name, schema]) => ({ name, in: "query", required: false, schema }));
}

function headerParameters({ access, needsRevision, takesKey }: AnyOperation): Json[] {
  const user = header(USER_HEADER, false, "The id of whom this is sent for; refused where somebody else is signed in.");
  const revision = header("If-Match", true, 'The revision this builds on, in quotes; "0" before the first save.');
  const key = header("Idempotency-Key", false, "Names this change, so that sending it twice does it once.");
  return [...(needsRevision ? [revision] : []), ...(takesKey ? [key] : []), ...(access === "anyone" ? [] : [user])];
}

function header(name: string, required: boolean, description: string): Json {
  return { name, in: "header", required, description, schema: { type: "string" } };
}

function describeReply({ summary, reply, files, hasRevision }: AnyOperation): Json {
  const etag = { ETag: { description: "The revision, in quotes.", schema: { type: "string" } } };
  const content = files ? binaryContent(files) : reply && jsonContent(toSchema(reply, "output"));
  return { description: summary, ...(content && { content }), ...(hasRevision && { headers: etag }) };
}

/** One entry a status, since OpenAPI knows only those; the codes behind it are named. */
function describeProblems(codes: ProblemCode[]): Json {
  const statuses = [...new Set(codes.map((code) => statusOf[code]))].sort((one, other) => one - other);
  const content = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
  return Object.fromEntries(
    statuses.map((status) => {
      const names = codes.filter((code) => statusOf[code] === status);
      return [status, { description: names.join(", "), content }];
    }),
  );
}

const jsonContent = (schema: Json): Json => ({ "application/json": { schema } });

const binaryContent = (types: readonly string[]): Json =>
  Object.fromEntries(types.map((type) => [type, { schema: { type: "string", format: "binary" } }]));

function toSchema(schema: z.ZodType, io: "input" | "output"): Json {
  return z.toJSONSchema(schema, { io, unrepresentable: "any", target: "draft-2020-12" });
}
