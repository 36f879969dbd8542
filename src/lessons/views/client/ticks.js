// Times on a timeline's axis: where ticks stand on the part of it that is shown, and how they are written. Times are decimal
// years, 0 is 1 BCE. As drawing/ticks.py and content/axis.py have it, which say why; a test holds that both agree.

import { fill } from "./shared.js";

/** @type {Unit[]} */
const UNITS = ["year", "month", "day", "hour", "minute"];
/** @type {Record<Unit, number>} */
export const LENGTHS = { year: 1, month: 1 / 12, day: 1 / 365.2425, hour: 1 / 8765.82, minute: 1 / 525949.2 };
const FEW = 4;
const MINUTE = 60_000;
const ROUNDING = 1e-9;

/** @typedef {"year" | "month" | "day" | "hour" | "minute"} Unit */
/** @typedef {[unit: Unit, count: number]} Step  how far apart ticks are */

/** @param {number} year */
const yearStart = year => new Date(0).setUTCFullYear(year, 0, 1); // Date.UTC takes the year 44 for 1944

/** @param {number} time */
function dateOf(time) {
  const year = Math.floor(time);
  const start = yearStart(year);
  return new Date(start + Math.round(((time - year) * (yearStart(year + 1) - start)) / MINUTE) * MINUTE);
}

/** @param {Date} date */
function timeOf(date) {
  const year = date.getUTCFullYear();
  const start = yearStart(year);
  return year + (date.getTime() - start) / (yearStart(year + 1) - start);
}

/** @param {number} number */
const two = number => String(number).padStart(2, "0");

/** @param {number} year @param {Words} words @param {boolean} eras */
function yearName(year, words, eras) {
  if (year < 1) return fill(words.bce, { year: 1 - year });
  return eras ? fill(words.ce, { year }) : String(year);
}

/** @param {number} time @param {Words} words @param {boolean} eras */
function parts(time, words, eras) {
  const date = dateOf(time);
  const year = date.getUTCFullYear();
  return {
    date,
    name: yearName(year, words, eras),
    inDate: eras ? yearName(year, words, eras) : fill(words.year, { year }),
    month: words.months.split(/\s+/)[date.getUTCMonth()],
    day: date.getUTCDate(),
    clock: fill(words.time, { hour: two(date.getUTCHours()), minute: two(date.getUTCMinutes()) }),
    midnight: !date.getUTCHours() && !date.getUTCMinutes(),
  };
}

/** A time in full, such as the first that is shown. @param {number} time @param {Unit} unit @param {Words} words @param {boolean} eras */
export function nameOf(time, unit, words, eras) {
  const { name, inDate, month, day, clock } = parts(time, words, eras);
  if (unit === "year") return name;
  if (unit === "month") return fill(words["month-of"], { month, year: inDate });
  const date = fill(words["day-of"], { day, month, year: inDate });
  return unit === "day" ? date : fill(words.moment, { date, time: clock });
}

/**
 * From when to when, as a heading tells it: of one day, the times.
 *
 * @param {number} from
 * @param {number} to
 * @param {Unit} unit
 * @param {Words} words
 * @param {boolean} eras
 */
export function namesOf(from, to, unit, words, eras) {
  if (unit !== "hour" && unit !== "minute") {
    return [from, to - LENGTHS.minute].map(time => nameOf(time, unit, words, eras)); // what ends there is shown whole
  }
  const [first, last] = [from, to].map(time => parts(time, words, eras));
  const same = first.date.toISOString().slice(0, -14) === last.date.toISOString().slice(0, -14);
  return [nameOf(from, unit, words, eras), same ? last.clock : nameOf(to, unit, words, eras)];
}

/**
 * What stands beside a tick: its day at midnight, its year in January, else as much as the unit asks.
 *
 * @param {number} time
 * @param {Unit} unit
 * @param {Words} words
 * @param {boolean} eras
 */
function labelOf(time, unit, words, eras) {
  const { date, name, month, day, clock, midnight } = parts(time, words, eras);
  if ((unit === "minute" || unit === "hour") && !midnight) return clock;
  if (unit === "minute" || unit === "hour" || unit === "day") return fill(words.day, { day, month });
  return unit === "month" && date.getUTCMonth() ? month : name;
}

/**
 * The ticks between two times, how many at most, on an axis that begins `first` and is told in a unit.
 *
 * @typedef {{ from: number, to: number, most: number }} Part
 * @param {{ first: number, unit: Unit, words: Words, eras: boolean, steps: Step[] } & Part} asked
 */
export function ticksOf({ from, to, most, first, unit, words, eras, steps }) {
  const [step, count] = stepOf(to - from, unit, most, steps);
  const times = step === "year" ? yearsOf(from, to, count) : datesOf({ from, to, first, step, count });
  return times.map(at => ({ at, label: labelOf(at, step, words, eras) }));
}

/** @param {number} span @param {Unit} unit @param {number} most @param {Step[]} steps  the nearest first */
function stepOf(span, unit, most, steps) {
  const few = span / LENGTHS[unit] < FEW + 0.1;
  const finest = Math.min(UNITS.indexOf(unit) + Number(few), UNITS.length - 1);
  const years = unit === "year" && !few ? span - 1 : span; // numbers stand where years begin, from the first to the last
  const found = steps.find(([name, count]) => UNITS.indexOf(name) <= finest && years / (count * LENGTHS[name]) <= most);
  return found ?? steps[steps.length - 1];
}

/** @param {number} from @param {number} to @param {number} step */
function yearsOf(from, to, step) {
  const [first, last] = [Math.ceil(from), Math.ceil(to) - 1];
  const found = [];
  for (let number = Math.floor(first / step) * step - step; number <= last; number += step) {
    const year = step === 1 || number > 0 ? number : number + 1; // no year is called 0
    if (year >= first && year <= last) found.push(year);
  }
  return found;
}

/** @param {{ from: number, to: number, first: number, step: Unit, count: number }} asked */
function datesOf({ from, to, first, step, count }) {
  const date = dateOf(step === "day" ? first : from); // so that days do not change while the axis is moved
  if (step !== "minute") date.setUTCMinutes(0);
  date.setUTCHours(0, 0, 0, 0);
  if (step === "month") date.setUTCMonth(Math.floor(date.getUTCMonth() / count) * count, 1);
  const found = [];
  const end = to + (step === "month" ? -ROUNDING : ROUNDING);
  for (let at = timeOf(date); at <= end; at = timeOf(date)) {
    if (at >= from - ROUNDING) found.push(at);
    if (step === "month") date.setUTCMonth(date.getUTCMonth() + count);
    else if (step === "day") date.setUTCDate(date.getUTCDate() + count);
    else date.setTime(date.getTime() + count * (step === "hour" ? 60 : 1) * MINUTE);
  }
  return found;
}
