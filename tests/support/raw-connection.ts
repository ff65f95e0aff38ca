import { connect, type Socket } from "node:net";
import { waitFor } from "./processes";

export type RawRequest = {
  method: string;
  path: string;
  headers?: Record<string, string>;
  /** How many bytes of body are sent. */
  bodyBytes?: number;
  /** How many bytes the head promises; absent: as many as are sent. */
  promisedBytes?: number;
};

/** What became of a request: the status it was answered with, or that the connection was closed instead. */
export type Outcome = number | "closed";

export type RawConnection = {
  /** Sends a request without waiting for the answer to the one before. */
  send: (request: RawRequest) => void;
  /** What became of the request sent as the n-th, counted from 0. */
  outcomeOf: (index: number) => Promise<Outcome>;
  end: () => void;
};

/** A socket to the app, and what has come through it so far. */
function dial(port: number): { socket: Socket; heard: { text: string; isClosed: boolean } } {
  const socket = connect({ host: "127.0.0.1", port });
  const heard = { text: "", isClosed: false };
  socket.on("data", (chunk) => {
    heard.text += chunk.toString("latin1");
  });
  socket.on("close", () => {
    heard.isClosed = true;
  });
  // The server may end a connection that still sends.
  socket.on("error", () => undefined);
  return { socket, heard };
}

/** One connection to the app that is kept alive as browsers and proxies keep theirs, in plain bytes. */
export async function openConnection(port: number): Promise<RawConnection> {
  const { socket, heard } = dial(port);
  return {
    send: (request) => {
      socket.write(headOf(request, port));
      if (request.bodyBytes) socket.write(new Uint8Array(request.bodyBytes).fill(0x78));
    },
    outcomeOf: async (index) => {
      const statuses = () => [...heard.text.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
      await waitFor("an answer or the end of the connection", () => statuses().length > index || heard.isClosed);
      return statuses()[index] ?? "closed";
    },
    end: () => socket.destroy(),
  };
}

function headOf({ method, path, headers, bodyBytes = 0, promisedBytes = bodyBytes }: RawRequest, port: number): string {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `host: localhost:${port}`,
    ...Object.entries({ "content-type": "application/json", ...headers }).map(([name, value]) => `${name}: ${value}`),
    ...(promisedBytes > 0 ? [`content-length: ${promisedBytes}`] : []),
  ];
  return `${lines.join("\r\n")}\r\n\r\n`;
}

export type RawAnswer = { status: number; headers: Headers; body: string };

/** Sends bytes as they are, which no client would send, and reads what comes until the connection is closed. */
export async function askRaw(port: number, bytes: string): Promise<RawAnswer> {
  const { socket, heard } = dial(port);
  socket.write(bytes);
  await waitFor("the end of the connection", () => heard.isClosed);
  const [head = "", ...body] = heard.text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const headers = new Headers(
    lines.map((line): [string, string] => {
      const at = line.indexOf(":");
      return [line.slice(0, at), line.slice(at + 1).trim()];
    }),
  );
  return { status: Number(first.split(" ")[1] ?? Number.NaN), headers, body: body.join("\r\n\r\n") };
}
