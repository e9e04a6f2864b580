/** English words of time. */
export const months = [
  'january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sept|sep', 'october|oct', 'november|nov', 'december|dec',
]
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
export const relativeDays = [
  { pattern: 'today ; tonight ; this morning|afternoon|evening', days: 0 },
  { pattern: 'yesterday ; last night ; yesterday morning|evening|afternoon', days: -1 },
  { pattern: 'tomorrow', days: 1 },
  { pattern: 'the day before yesterday', days: -2 },
  { pattern: 'the day after tomorrow', days: 2 },
]
export const units = [
  { forms: 'minute|minutes', unit: 'minute' },
  { forms: 'hour|hours', unit: 'hour' },
  { forms: 'day|days', unit: 'day' },
  { forms: 'week|weeks', unit: 'week' },
  { forms: 'month|months', unit: 'month' },
  { forms: 'year|years', unit: 'year' },
] as const
