import { optionsOf } from "../../form/options-of";
import type { Activity, ChannelFrom, ChannelTo, Complexity, CostSource } from "./schema";

export const channelFromOptions = optionsOf<ChannelFrom>({
  "face-to-face": "Face to face",
  phone: "Phone",
  post: "Post",
  "e-mail": "E-mail",
});

export const channelToOptions = optionsOf<ChannelTo>({
  social: "An answer all can read",
  website: "A page of our own site",
});

export const complexityOptions = optionsOf<Complexity>({
  low: "Simple: one answer fits all",
  medium: "In between",
  high: "Complex: each case is different",
});

export const costSourceOptions = optionsOf<CostSource>({
  own: "Our own costs",
  benchmark: "Averages of other organisations",
});

export const activityOptions = optionsOf<Activity>({
  listen: "Listen",
  plan: "Plan",
  create: "Create",
  approve: "Approve",
  reply: "Reply",
  report: "Report",
  train: "Train",
  cover: "Cover leave and evenings",
});
