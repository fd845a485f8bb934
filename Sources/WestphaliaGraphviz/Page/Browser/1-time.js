// What holds when. Days are numbers, counted from 1970-01-01, as in the data.

// The number of a day of the Gregorian calendar, in any year.
function dayNumber(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 864e5);
}

// The span of days that a text means: a day, a month or a year.
function spanOf(text) {
  const parts = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text).slice(1).map(Number);
  const [year, month, day] = parts;
  if (day) return { first: dayNumber(year, month, day), last: dayNumber(year, month, day), isDay: true };
  const last = month ? dayNumber(year, month + 1, 1) : dayNumber(year + 1, 1, 1);
  return { first: dayNumber(year, month || 1, 1), last: last - 1, isDay: false };
}

// Open ends lie beyond every day; those that nobody stated are some day, however far away.
const never = 5e6;

// The period that a code and the dates in a text mean: as the library bounds it (PeriodBounds).
function boundsOf(code, text) {
  const dates = (text.match(/-?\d{4}(?:-\d\d){0,2}/g) || []).map(spanOf);
  let start;
  let end;
  if (code === "a" || code === "b") {
    const [date] = dates;
    start = code === "b" ? [date.first, date.first] : [date.first, date.last];
    const next = date.last + 1;
    end = code === "b" || date.isDay ? [next, next] : [date.first, next];
  } else {
    const kinds = [Math.floor(code / 3), code % 3];
    start = [[-never, -never], [-never + 1, never - 2]][kinds[0]];
    if (!start) {
      const date = dates.shift();
      start = [date.first, date.last];
    }
    end = [[never, never], [-never + 2, never - 1]][kinds[1]];
    if (!end) {
      const date = dates.shift();
      end = [date.first, date.isDay ? date.first : date.last + 1];
    }
  }
  return [start[0], Math.min(start[1], end[1] - 1), Math.max(end[0], start[0] + 1), end[1]];
}

// The month that a text such as 2024-06 means: its first and last day, and how it is called.
function monthOf(text) {
  const [year, month] = /^(-?\d{4})-(\d\d)$/.exec(text).slice(1).map(Number);
  return {
    text,
    ...spanOf(text),
    name: words.months[month - 1] + " " + (year > 0 ? year : 1 - year + " " + words.bc),
  };
}

// Whether a period holds on a span of days: 0 on none, 1 possibly, 2 certainly on each. A period is the
// first and the last day on which it may start, and those on which it may be over again.
function holding(period, span) {
  const [firstStart, lastStart, firstEnd, lastEnd] = period;
  if (lastEnd <= firstStart || firstStart > span.last || span.first >= lastEnd) return 0;
  return lastStart <= span.first && span.last < firstEnd ? 2 : 1;
}

// Whether one of several periods, given by their numbers, holds on a span of days.
function someHolds(numbers, span) {
  return numbers.some((number) => holding(data.periods[number], span) > 0);
}
