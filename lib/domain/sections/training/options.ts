import { optionsOf } from "../../form/options-of";
import type { LearningKind, Place, Trainer, TrainingFormat } from "./schema";

export const trainingFormatOptions = optionsOf<TrainingFormat>({
  "drop-in": "Drop-in",
  "lunch-and-learn": "Lunch, food and no slides",
  course: "Course",
  "e-learning": "E-learning",
  demo: "Demonstration",
  shadowing: "Shadowing",
  "reverse-mentoring": "Reverse mentoring",
  "external-expert": "Somebody from outside",
});

export const placeOptions = optionsOf<Place>({ "in-a-room": "In a room", online: "Online" });

export const trainerOptions = optionsOf<Trainer>({ own: "One of us", outside: "An outside trainer" });

export const learningKindOptions = optionsOf<LearningKind>({
  membership: "Membership",
  course: "Course",
  event: "Event",
});
