/** English: trends. */
export const trendsWords = {
  trends: {
    title: 'Trends',
    lead: 'What calls are about, where they took place and who was on the line. Counted by calls and their independent origins: forty copies of one post are one.',
    by: 'Count',
    byNames: { topic: 'topics', place: 'places', party: 'parties', outlet: 'outlets', language: 'languages' },
    step: 'By',
    stepNames: { day: 'day', week: 'week', month: 'month' },
    when: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    calls: 'Calls',
    origins: 'Origins',
    range: (least: number, most: number) => (least === most ? `${most}` : `${least} to ${most}`),
    bar: (period: string, calls: number, origins: string) => `${period}: ${calls} ${calls === 1 ? 'call' : 'calls'}, ${origins} origins`,
    undated: (calls: number) =>
      calls === 1 ? '1 call has no day and stands in no column.' : `${calls} calls have no day and stand in no column.`,
    more: (values: number) => `The ${values} most frequent are shown.`,
    empty: 'Nothing to count yet',
    emptyHelp: 'Trends appear when articles tell of calls. Bring some to the inbox.',
  },
} as const
