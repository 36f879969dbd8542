/** What the page for grading is told of how a grading stands, and what its parts have of it. Python: `views/teacher/gradebook_state.py`. */

export type Words = Record<string, string> & {
  tables: [string, string][];
  limit: number;
  /** The most that can be allowed or given as a reason. */
  limits: { hours: number; tries: number; reason: number };
  /** What can be wrong with an allowance, and what was decided, in words. */
  "allow-faults": Record<string, string>;
  decided: Record<string, string>;
};

export interface Assignment {
  title: string;
  id: string;
  due: string;
  late: string;
  questions: number;
  test: boolean;
  keyless: boolean;
  corrected: boolean;
}

/** Somebody of the earlier list whom the new one does not surely have. */
export interface Unsettled {
  key: string;
  text: string;
  kept: string;
  now: string;
  name: string;
}

/** A file whose student is not surely known. */
export interface Doubt {
  name: string;
  file: string;
  content: string;
  near: [string, string][];
}

/** So many marks and what they come to, to two places, as it is written. */
export interface Spread {
  count: string;
  mean: string;
  median: string;
  deviation: string;
}

export interface Understood {
  label: string;
  prompt: string;
  kind: string;
  points: number;
  answered: number;
  right: number | null;
  /** How what counts is spread, as it is written. */
  marks: Spread;
  wrong: string;
  worded: string;
  times: number;
  /** The wrong answers that come after it: each as the gradebook has it, in words, and how many gave it. */
  others: [string, string, number][];
  dropped: boolean;
  essay: boolean;
}

export interface Graded {
  said: string;
  /** How the totals are spread, in a sentence. */
  marks: string;
  /** Which of several hand-ins counts. */
  counts: "last" | "best" | "first";
  stamp: string;
  max: number;
  students: number;
  faults: number;
  late: number;
  missing: number;
  unread: number;
  more: number;
  doubts: Doubt[];
  questions: Understood[];
  /** Of each question that the teacher reads: its label, its prompt, how many are read, and of how many. */
  essays: [string, string, number, number][];
}

/** Before an assignment is given, the lists below `graded` are not there. */
export interface State {
  earlier: [string, string][];
  /** What was assigned beside the notebook, the newest first: its file, its title, and when it was made. */
  made: [string, string, string][];
  beside: string[];
  assignment: Assignment | null;
  graded: Graded | null;
  stale: boolean;
  folder?: string;
  listed?: string | null;
  aside?: boolean;
  unsettled?: Unsettled[];
  unasked?: number;
  people?: [string, string][];
  collected?: [string, number] | null;
  decisions?: [string, number, string][];
}

export type Message = { type: string } & Record<string, unknown>;

/** What each part of the page has of the whole. A step is named as in `STEPS`, or by a message that is said there. */
export interface Desk {
  readonly words: Words;
  readonly language: string;
  readonly state: State;
  /** Until the first answer there is nothing to show. */
  readonly ready: boolean;
  said(step: string): string;
  id(name: string): string;
  send(message: Message, options?: { step?: string; buffers?: ArrayBuffer[] }): void;
  /** As `send`, for what must not be lost: `label` says it in words, where it was not kept. */
  decide(message: Message, label: string): void;
  tell(step: string, text: string, warn?: boolean): void;
  /** Draw the page anew. */
  update(): void;
  /** Put the focus on what has this key. */
  focus(key: string): void;
}

export type Template = import("lit-html").TemplateResult;
