/** What the supervisor and its web process say to each other. */
export type ToWeb = { kind: "stop" };
export type FromWeb = { kind: "listening" } | { kind: "port-busy" };
