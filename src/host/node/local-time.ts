const two = (value: number): string => String(value).padStart(2, "0");

/** A day in the local time of the machine, ISO 8601. */
export function localDay(at: Date): string {
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** A day and a time of day in the local time of the machine: `2026-11-22 08:17`. */
export function localMinute(at: Date): string {
  return `${localDay(at)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
