/** English words of search, custody, settings, decisions, help and the page about Hearsay. */
const search = {
  title: 'Search',
  lead: 'Statements, not pages: each with who said it and through whom it came.',
  box: 'Search statements',
  placeholder: 'water "third week" speaker:soldier',
  go: 'Search',
  unknown: (parts: readonly string[]) => `Not understood, taken as words: ${parts.join(', ')}`,
  facets: 'Narrow it down',
  facet: { language: 'Language', outlet: 'Outlet', speaker: 'Speaker', topic: 'Topic' },
  switches: 'Only',
  hedged: 'hedged',
  disputed: 'disputed call',
  none: 'No statement fits',
  noneHelp: 'Words are found in every inflection; a phrase in quotation marks is found letter for letter. Take out a filter, or a word.',
  empty: 'Ask for words, people, outlets',
  emptyHelp: 'These can be typed into the box, alone or together:',
  examples: [
    ['third week', 'both words, in any inflection'],
    ['"third week"', 'this phrase, letter for letter'],
    ['speaker:soldier', 'who said it'],
    ['outlet:"Daily Lantern"', 'who printed it'],
    ['lang:uk', 'in which language'],
    ['topic:LOSS', 'what it speaks about'],
    ['date:2025-02', 'published in a month, a year, on a day; or date:2025-02..2025-04'],
    ['hedged:yes', 'with a hedge'],
    ['disputed:yes', 'of a call that somebody disputes'],
  ] as const,
  chain: 'chain',
  hedges: 'hedges',
}

const custody = {
  title: 'Custody',
  lead: 'Everything that happened to an exhibit or a decision, in order. Nothing is ever taken out of this log.',
  empty: 'The log is empty',
  emptyHelp: 'The first exhibit that is sealed writes the first lines.',
  audit: 'Audit now',
  auditing: 'Reading every exhibit and every entry again…',
  auditedSoFar: (done: number, total: number) => `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`,
  clean: 'Nothing has changed since it was sealed.',
  cleanDetail: (entries: string, exhibits: string) =>
    `${entries} and ${exhibits} were read again; every hash agrees and the tree is whole.`,
  faulty: 'Something is not as it was sealed.',
  faultKinds: {
    'exhibit-changed': 'exhibit changed',
    'exhibit-missing': 'exhibit missing',
    'entry-changed': 'entry changed',
    'log-cut': 'log cut short',
    'log-reordered': 'log reordered',
    signature: 'signature does not fit',
    unreadable: 'cannot be read',
    'exhibit-unknown': 'exhibit not in the log',
  } as Readonly<Record<string, string>>,
  byte: (byte: number) => `first wrong byte: ${byte.toLocaleString('en')}`,
  checkpoint: 'Checkpoint',
  checkpointHelp: 'A signed head of the tree. Keep a copy elsewhere: it proves later that nothing was taken out of the log before it.',
  copy: 'Copy',
  limits:
    'The log shows that bytes and order have not changed since sealing. It does not show that something is true, or complete, and it does not protect against its own operator without a checkpoint kept elsewhere.',
  entry: 'Entry',
  earlier: 'Earlier entries',
  later: 'Later entries',
  erased: 'erased',
}

const settings = {
  title: 'Settings',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  doctor: 'This machine',
  doctorHelp: 'What Hearsay found here, and what to do about the rest.',
  states: { ok: 'ready', missing: 'not there', old: 'too old', broken: 'broken' },
  here: 'What is here',
  statements: 'Statements',
  exhibits: 'Exhibits',
  workspace: 'Workspace',
  version: 'Version',
}

const decisions = {
  title: 'A decision',
  why: 'Reason',
  whyHelp: 'It stands in the custody log under your name. It can be undone, not unsaid.',
  decide: 'Decide',
  made: 'Decided.',
  undone: 'Taken back; both decisions stand in the log.',
  undoReason: 'Taken back right after it was made.',
  undoTitle: 'Take a decision back',
  label: 'Name',
  stance: 'Position',
  role: 'Role',
  by: 'by',
  titles: {
    merge: 'Merge into one call',
    split: 'Take an account out of this call',
    pin: 'Keep an account in this call',
    'reject-suggestion': 'Not the same call',
    'rename-party': 'Rename a party',
    'correct-source': 'Correct whose words these are',
    'correct-stance': 'Correct a position',
    confirm: 'Confirm this statement',
    reject: 'Reject this statement',
    'edit-turn': 'Change a turn of a transcript',
    'attach-transcript': 'Lay a transcript on a recording',
    undo: 'Take a decision back',
  },
  takeBack: 'Take back',
  takenBack: 'taken back',
  none: 'Nobody has decided anything here yet.',
}

const help = {
  title: 'Keys',
  lead: 'Everything works without a mouse.',
  open: 'Show these keys',
  groups: { go: 'Go to', list: 'In a list', page: 'On this page', any: 'Anywhere' },
  goTo: (page: string) => page,
  nextRow: 'Next row',
  previousRow: 'Previous row',
  openRow: 'Open the row',
  focusSearch: 'Search',
  escape: 'Close, or leave a field',
  lineNext: 'Next line of the dialogue',
  linePrevious: 'Previous line of the dialogue',
  statementNext: 'Next statement',
  statementPrevious: 'Previous statement',
  toggleRemoved: 'Show or hide what was left out',
  selectRow: 'Select the row',
  mergeRows: 'Merge the selected rows',
  accept: 'Accept the first suggestion',
  reject: 'Reject the first suggestion',
  theme: 'Light or dark',
  upload: 'Choose files',
}

const about = {
  title: 'About Hearsay',
  paragraphs: [
    'Hearsay is an evidence desk for leaked and intercepted phone calls and for the news written about them. It intercepts nothing and cannot: it starts from what somebody already holds or has published.',
    'It keeps the bytes as they came, finds every quoted and reported statement, says who said it to whom according to whom, joins the accounts of one call across outlets and languages, and shows who passed on whose words and how they changed.',
    'The machine proposes and says why; a person decides, gives a reason, and may take it back. Nothing here scores a call as true or false.',
    'The desk works with the network off. Nothing leaves this machine unless you name the address.',
  ],
}

const unknownPage = {
  title: 'There is no such page',
  help: 'The address may have been cut in a message. The list of calls and the search find what is here.',
}

/** The chapter. */
export const working = { search, custody, settings, decisions, help, about, unknownPage }
