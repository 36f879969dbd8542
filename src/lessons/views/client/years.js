// The times that are shown, in decimal years, and where each drawn thing stands for them. The wide drawing is stretched along
// time, mark by mark, so that letters stay as they are; in the tall one, made for a phone, what lies outside is taken away.

import { LENGTHS, nameOf, namesOf, ticksOf } from "./ticks.js";

export const LEAST_YEARS = 2;
/** @type {Record<import("./ticks.js").Unit, number>} */
const LEAST = {
  year: LEAST_YEARS,
  month: 2 * LENGTHS.month,
  day: LENGTHS.day,
  hour: LENGTHS.hour,
  minute: 10 * LENGTHS.minute,
};
const EVEN = 1e-9;

export class Years {
  /**
   * @param {object} axis
   * @param {number} axis.first
   * @param {number} axis.last
   * @param {number} axis.left  where the first stands in the drawing
   * @param {number} axis.right
   * @param {import("./ticks.js").Unit} [axis.unit]  in which ticks are told
   * @param {Words} [axis.words]
   * @param {import("./ticks.js").Step[]} axis.steps  how far apart ticks may be, the nearest first
   * @param {number} axis.most  how many there are at most
   */
  constructor({ first, last, left, right, unit = "year", words = {}, steps, most }) {
    this.unit = unit;
    this.words = words;
    this.eras = first < 1;
    this.least = LEAST[unit];
    this.first = first;
    this.last = last;
    this.left = left;
    this.right = right;
    this.steps = steps;
    this.most = most;
    this.from = first;
    this.to = last;
    /** @type {Set<string>} */
    this.hidden = new Set(); // ids of events that are not to be seen
  }

  get whole() {
    return this.from === this.first && this.to === this.last;
  }
  /** @param {number} x */
  at(x) {
    return this.first + ((x - this.left) * (this.last - this.first)) / (this.right - this.left);
  }
  /** @param {number} year */
  x(year) {
    return this.left + ((year - this.from) * (this.right - this.left)) / (this.to - this.from);
  }

  /** @param {number} from @param {number} to */
  set(from, to) {
    const span = Math.min(Math.max(to - from, this.least), this.last - this.first);
    this.from = Math.min(Math.max(from, this.first), this.last - span);
    this.to = this.from + span;
  }

  /** @param {number} factor @param {number} middle */
  zoom(factor, middle = (this.from + this.to) / 2) {
    this.set(middle - (middle - this.from) * factor, middle + (this.to - middle) * factor);
  }
  /** @param {number} years */
  move(years) {
    this.set(this.from + years, this.to + years);
  }
  /** @param {number} year */
  holds(year) {
    return year >= this.from - EVEN && year <= this.to + EVEN;
  }

  /** @param {Partial<import("./ticks.js").Part>} shown */
  ticks({ from = this.from, to = this.to, most = this.most } = {}) {
    return ticksOf({ ...this, from, to, most });
  }
  /** @param {number} time */
  name(time) {
    return nameOf(time, this.unit, this.words, this.eras);
  }

  get names() {
    return namesOf(this.from, this.to, this.unit, this.words, this.eras);
  }
}
