// What a quiz's page knows of a question, and what the control of its kind does. Python has it in presentation/presenter.py and,
// for what a kind has of its own, in assessment/kinds/.

import type { Answer, EssayKept, OtherVersion, PlaceShown, QuestionState } from "./messages";
import type { safekeeping } from "./unsaved.js";

export type Given = Answer["answer"];

/** An option, an item or a card. */
export interface Choice {
  id: string;
  text: string;
}

/** What the button says, first and again, and while it waits; what an essay's outline is headed with. */
export interface Labels {
  first: string;
  again: string;
  busy: string;
  outline?: string;
}

export interface Question {
  id: string;
  kind: string;
  prompt: string;
  about: string;
  hints: number;
  choices: Choice[];
  /** Where an answer is not commented at once. */
  labels?: Labels;
}

/** A number or a text: what its field is called, and the characters it takes. */
export interface FieldQuestion extends Question {
  label: string;
  limit?: number;
}

export interface MatchQuestion extends Question {
  lefts: string[];
}

export interface EvidenceQuestion extends Question {
  claim: string;
  /** Sentences by the ids that the choices have. */
  passages: { name: string; sentences: string[] }[];
}

export interface PlaceQuestion extends Question {
  units: { id: string; name: string }[];
}

/** A passage to read beside a field, its paragraphs parted by an empty line. */
export interface PassageText {
  id: string;
  heading: string;
  text: string;
}

export interface EssayQuestion extends Question {
  rubric: string;
  guide: string;
  limit: number;
  supplied: PassageText[];
  bank: PassageText[];
  words: Words & { writing: Words; quote: import("./quote.js").Words };
}

/** What an essay sends, beside which question it is of. */
export interface Draft {
  text: string;
  way: string;
  picked: string[];
  number: number;
  settled: boolean;
}

interface Anywhere {
  element: HTMLElement;
  read(): Given;
  labels?: Labels;
  stop?(): void;
}

/** A control that is all elements: the quiz keeps what is put in, and sends it. */
export interface PlainControl extends Anywhere {
  own?: undefined;
  heard?: undefined;
  awaits?: undefined;
  /** Put an earlier answer back, from wherever it was kept. */
  restore(answer: any): void;
  lock(state: QuestionState): void;
}

/** A control that keeps what is typed by itself, and need not be right to be handed in again. */
export interface OwnControl extends Anywhere {
  own: true;
  /** Whether all of it is on its way. */
  handIn(): boolean;
  heard(reply: EssayKept): void;
  awaits(number: number): boolean;
  refused(): void;
  lost(): void;
  resume(): void;
  show(state: QuestionState): void;
}

export interface Help {
  send(draft: Draft): void;
}

/** Makes a question's control; a method, for each kind has a question with more in it. */
export type Kind = {
  make(question: Question, words: Words, model: Model, help: Help): PlainControl | OwnControl;
}["make"];
