import type { JudgeSettings, Signal } from "../window.ts";
import type { Course } from "./course.ts";
import { gaugeCourse } from "./gauge-course.ts";
import { ratioCourse } from "./ratio-course.ts";

export function prepare(signal: Signal, deployedAt: number, settings: JudgeSettings): Course {
  return signal.kind === "ratio"
    ? ratioCourse(signal, deployedAt, settings)
    : gaugeCourse(signal, deployedAt, settings);
}
