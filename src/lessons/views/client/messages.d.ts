// Made by tools/message_types.py of the messages in Python: change them there, and run it.

export type FromQuizPage = Answer | Hint | EssayDraft | Reveal;
export type ToQuizPage = Done | QuizRefused | EssayKept | Revealed;
export type FromPromptPage = PromptDraft;
export type ToPromptPage = PromptKept | PromptRefused;
export type FromSheetPage = SheetDraft | SheetAsk;
export type ToSheetPage = SheetKept | SheetRefused;
export type FromWorkPage = Sign | Take | PutAside | Restore | StartOver;
export type ToWorkPage = WorkTold | WorkRefused | Taken | Untaken | FeedbackShown;
export type FromSimulationPage = RunModel | KeepRun | DropRun;
export type ToSimulationPage = ModelTold | ModelRefused;
export type FromMapPage = MapClick | MapSelect;
export type FromBesidePage = AskOriginal;
export type ToBesidePage = OriginalShown;

/** A question is answered. */
export interface Answer {
  type: "answer";
  question: string;
  answer: string | number | string[];
  number?: number;
}

/** The next hint is asked for. */
export interface Hint {
  type: "hint";
  question: string;
  number?: number;
}

/** An essay as typed so far; `settled` where its writer rests. */
export interface EssayDraft {
  type: "draft";
  question: string;
  text: string;
  way?: string;
  picked?: string[];
  number?: number;
  settled?: boolean;
}

/** A teacher who presents the quiz asks for the answer; nobody has answered. */
export interface Reveal {
  type: "reveal";
  question: string;
  number?: number;
}

/** The one reply to an answer or a hint: where the student stands now. */
export interface Done {
  type: "done";
  question: string;
  act: "answer" | "hint";
  number: number;
  state: QuestionState;
}

/** Where a student stands with a question. What is told only in the end, or of an essay, is there then alone. */
export interface QuestionState {
  answer: string | number | string[];
  answered: boolean;
  basis?: string;
  changed: string;
  decides?: string;
  distance?: string;
  done: boolean;
  download?: boolean;
  draft?: string;
  earlier: string;
  explanation?: string;
  failed: string;
  feedback: Remark[];
  hints: string[];
  key?: string;
  others?: Remark[];
  outline?: string;
  picked?: string[];
  saved: string;
  shown?: PlaceShown;
  standing: string;
  tone: "" | "partly" | "right" | "wrong";
  versions?: OtherVersion[];
  way?: string;
}

/** What is said of an answer, or of a part of it. */
export interface Remark {
  label: string;
  text: string;
  tone?: "partly" | "right" | "wrong";
}

/** What a question's map shows in the end. */
export interface PlaceShown {
  answer: Point;
  given?: Point;
}

/** A position on a question's map; `km` is how far around it still counts. */
export interface Point {
  km?: number;
  label: string;
  lat: number;
  lon: number;
}

/** What another window wrote of an essay beside what stands now; `time` in milliseconds since 1970. */
export interface OtherVersion {
  time: number;
  value: EssayText;
}

/** An essay as it was typed: its text, the way in, the passages picked. */
export interface EssayText {
  picked: string[];
  text: string;
  way: string;
}

/** What was sent cannot be taken, and why. */
export interface QuizRefused {
  type: "refused";
  question: string;
  number: number;
  text: string;
}

/** When a draft was saved, or why it was not; where its writer rests, where the student stands now. */
export interface EssayKept {
  type: "kept";
  question: string;
  number: number;
  saved: string;
  failed: string;
  elsewhere: string;
  state?: QuestionState;
}

/** The answer, for the screen alone: what is `right` are those on offer, by the names that the page has for them. */
export interface Revealed {
  type: "revealed";
  question: string;
  number: number;
  key: string;
  explanation: string;
  right: string[];
}

/** A text as typed so far; `settled` where its writer rests. */
export interface PromptDraft {
  type: "draft";
  text: string;
  number?: number;
  settled?: boolean;
}

/** The one reply: when it was saved, or why not; where the writer rests, the text as it is kept. */
export interface PromptKept {
  type: "kept";
  number: number;
  saved: string;
  failed: string;
  elsewhere: string;
  text?: string;
}

/** What was sent cannot be taken, and why. */
export interface PromptRefused {
  type: "refused";
  number: number;
  text: string;
}

/** A row's cells as they are so far; `settled` where their writer rests. */
export interface SheetDraft {
  type: "draft";
  row: string;
  cells: Record<string, string | string[]>;
  number?: number;
  settled?: boolean;
}

/** What is told in the end is asked for before the sheet is full. */
export interface SheetAsk {
  type: "ask";
}

/** The one reply: when they were saved, or why not; where the writer rests, the row's cells as they are kept. */
export interface SheetKept {
  type: "kept";
  row: string;
  number: number;
  saved: string;
  failed: string;
  elsewhere: string;
  cells?: Record<string, string | string[]>;
}

/** What was sent cannot be taken, and why. */
export interface SheetRefused {
  type: "refused";
  row: string;
  number: number;
  text: string;
}

/** The student typed a name. */
export interface Sign {
  type: "sign";
  name: string;
}

/** An assignment's code was pasted, or its file's text chosen. */
export interface Take {
  type: "take";
  code: string;
}

/** An assignment is put aside. */
export interface PutAside {
  type: "aside";
  id: string;
}

/** A file's text: earlier work, an assignment, or a page of feedback that was dropped here. */
export interface Restore {
  type: "restore";
  file: string;
}

/** The lesson is to begin anew. */
export interface StartOver {
  type: "start-over";
}

/** What was done. */
export interface WorkTold {
  type: "told";
  text: string;
}

/** What could not be done, and why. */
export interface WorkRefused {
  type: "refused";
  text: string;
}

/** An assignment was taken on. */
export interface Taken {
  type: "taken";
  text: string;
}

/** It was not, and why. */
export interface Untaken {
  type: "untaken";
  text: string;
}

/** A page of feedback was dropped here: what is said, what it holds (data from outside), and the words to show it in. They are of its own language, which need not be the page's. */
export interface FeedbackShown {
  type: "feedback";
  text: string;
  feedback: Feedback;
  words: Record<string, string>;
}

/** A graded submission as its student sees it: the teacher's points and comments, and each answer. `points` is None where nothing has any yet; `waiting` says how many answers the teacher has still to read; `receipt` is the checksum of the file that counts, as the student's page showed it at the download. `allowed` says what the teacher allowed beyond the assignment, `by_rule` what its late rule did to the points. */
export interface Feedback {
  file: "handan-lessons-feedback";
  v: number;
  course: string;
  assignment: string;
  title: string;
  who: string;
  language: string;
  points: number | null;
  most: number;
  late: boolean;
  waiting: number;
  comment: string;
  receipt: string;
  allowed: string[];
  by_rule: string;
  answers: AnswerFeedback[];
}

/** One question: what was asked, what the student gave, what came of it. `tone` is empty where nothing is right or wrong about an answer; `solution` (of an essay `outline`) and `explanation` where the teacher does not release them. */
export interface AnswerFeedback {
  prompt: string;
  answer: string;
  points: number | null;
  most: number;
  status: "counted" | "dropped" | "unanswered" | "unread";
  tone: "" | "partly" | "right" | "wrong";
  accepted: boolean;
  remarks: AnswerRemark[];
  levels: LevelGiven[];
  comment: string;
  solution: string;
  outline: string;
  explanation: string;
}

/** What is said of an answer, or of a part of it, in the question's own words. */
export interface AnswerRemark {
  tone: "partly" | "right" | "wrong";
  label: string;
  text: string;
}

/** A row of an essay's rubric as the teacher marked it: the criterion, the level's name, the level in words. */
export interface LevelGiven {
  criterion: string;
  level: string;
  words: string;
}

/** The model is to be run; a setting without a number is null. */
export interface RunModel {
  type: "run";
  settings: Record<string, number | null>;
}

/** The run that is shown is to be compared with the next ones. */
export interface KeepRun {
  type: "keep";
}

/** The kept run is let go. */
export interface DropRun {
  type: "drop";
}

/** What came of it, in a sentence. */
export interface ModelTold {
  type: "told";
  text: string;
}

/** Why it was not run, and what is wrong with which setting. */
export interface ModelRefused {
  type: "refused";
  text: string;
  faults: Record<string, string>;
}

/** The map was clicked, at a position in degrees (WGS-84). */
export interface MapClick {
  type: "click";
  lat: number;
  lon: number;
}

/** Something on the map that has a name was chosen. */
export interface MapSelect {
  type: "select";
  name: string;
}

/** The page asks for the words of the reader's own copy. */
export interface AskOriginal {
  type: "original";
}

/** They come as HTML, and not as a trait: a trait would be saved with the notebook. */
export interface OriginalShown {
  type: "original";
  html: string;
}
