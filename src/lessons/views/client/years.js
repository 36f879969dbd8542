// The years that are shown, and where each drawn thing stands for them. The wide drawing is stretched along time, mark by
// mark, so that letters stay as they are; in the tall one, made for a phone, what lies outside is taken away.

export const LEAST_YEARS = 2;

export class Years {
  constructor({ first, last, left, right, steps, most }) {
    this.first = first;
    this.last = last;
    this.left = left;
    this.right = right;
    this.steps = steps; // from how many years to how many there may be a number, and how many numbers at most
    this.most = most;
    this.from = first;
    this.to = last;
    this.hidden = new Set(); // ids of events that are not to be seen
  }

  get whole() {
    return this.from === this.first && this.to === this.last;
  }
  at(x) {
    return this.first + ((x - this.left) * (this.last - this.first)) / (this.right - this.left);
  }
  x(year) {
    return this.left + ((year - this.from) * (this.right - this.left)) / (this.to - this.from);
  }

  set(from, to) {
    const span = Math.min(Math.max(to - from, LEAST_YEARS), this.last - this.first);
    this.from = Math.min(Math.max(from, this.first), this.last - span);
    this.to = this.from + span;
  }

  zoom(factor, middle = (this.from + this.to) / 2) {
    this.set(middle - (middle - this.from) * factor, middle + (this.to - middle) * factor);
  }
  move(years) {
    this.set(this.from + years, this.to + years);
  }
  holds(year) {
    return year >= this.from - 1e-6 && year <= this.to + 1e-6;
  }
}
