/**
 * The walls of the house, each rule named as a sentence. Written as allow-lists: `dependencyTypes: ['npm']` would miss
 * packages that are ESM only. `test/walls.test.ts` plants each breach and expects the rule's name.
 */
const rooms = 'collect|clean|listen|read|link|verify|publish|store'
const pure = '^src/(model|text|read|clean|link|verify|publish)/'
const tests = '\\.test\\.ts$'
const packages = (names) => `node_modules/(${names.join('|')})/`

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export default {
  forbidden: [
    forbid('model-imports-nothing', 'The nouns depend on nothing.', { path: '^src/model/', pathNot: tests }, { pathNot: '^src/model/' }),
    forbid(
      'text-knows-only-the-nouns',
      'Offsets, sentences and scripts are pure; the analyser and the language guess have one package each.',
      { path: '^src/text/', pathNot: tests },
      { pathNot: ['^src/(model|text)/', packages(['@orama/stemmers', 'eld'])] },
    ),
    forbid(
      'read-has-no-packages',
      'What reads the news ships with no dependency at all.',
      { path: '^src/read/', pathNot: tests },
      { pathNot: '^src/(model|text|read)/' },
    ),
    forbid(
      'read-takes-only-plain-text-tools',
      'The analyser and the language guess bring packages with them.',
      { path: '^src/read/', pathNot: tests },
      { path: '^src/text/(analyse|language|copies)/' },
    ),
    forbid(
      'a-language-knows-only-the-contract',
      'A language is a folder; its siblings and the engine are not its business. Tables of a family (slavic-…) lie above its languages.',
      { path: '^src/read/languages/([^/]+)/', pathNot: tests },
      {
        path: '^src/read/',
        pathNot: [
          '^src/read/languages/$1/',
          '^src/read/language\\.ts$',
          '^src/read/languages/(assemble|plain|run-table|slavic-[a-z-]+)\\.ts$',
        ],
      },
    ),
    forbid(
      'a-collector-knows-only-its-parent',
      'A format is a folder under collect/from; what formats share lies above them.',
      { path: '^src/collect/from/([^/]+)/', pathNot: tests },
      { path: '^src/collect/from/', pathNot: ['^src/collect/from/$1/', '^src/collect/from/[^/]+\\.ts$'] },
    ),
    forbid(
      'pure-rooms-have-no-node',
      'Same input, same output, in a browser too.',
      { path: pure, pathNot: tests },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'rooms-do-not-visit-each-other',
      'Rooms meet in the desk.',
      { path: `^src/(${rooms})/`, pathNot: tests },
      { path: `^src/(${rooms}|desk|cli|look)/`, pathNot: '^src/$1/' },
    ),
    forbid(
      'clean-uses-named-packages',
      'Pure packages only, each with a decision note.',
      { path: '^src/clean/', pathNot: tests },
      { path: 'node_modules/', pathNot: packages(['parse5', 'entities', 'tldts', 'tldts-core', 'chrono-node', 'chardet', 'eld']) },
    ),
    forbid(
      'link-uses-named-packages',
      'Pure packages only.',
      { path: '^src/link/', pathNot: tests },
      { path: 'node_modules/', pathNot: packages(['@orama/stemmers', 'diff']) },
    ),
    forbid(
      'verify-and-publish-use-no-packages',
      'Pure packages only, none yet.',
      { path: '^src/(verify|publish)/', pathNot: tests },
      { path: 'node_modules/' },
    ),
    forbid(
      'the-desk-comes-in-by-the-front-door',
      'A room shows what it offers in its index.ts.',
      { path: '^src/desk/', pathNot: tests },
      { path: `^src/(${rooms})/`, pathNot: `^src/(${rooms})/index\\.ts$` },
    ),
    forbid(
      'the-desk-has-no-face',
      'CLI, API and pages call the desk, never the other way.',
      { path: '^src/desk/' },
      { path: '^src/(cli|look)/' },
    ),
    forbid(
      'faces-go-through-the-desk',
      'CLI and API do what the desk offers.',
      { path: '^src/(cli|look/api)/', pathNot: tests },
      { path: `^src/(${rooms})/` },
    ),
    forbid(
      'pages-know-only-the-nouns',
      'The browser gets types and its own code.',
      { path: '^src/look/ui/', pathNot: [tests, '\\.config\\.(ts|js)$', 'dev-'] },
      { path: '^src/', pathNot: ['^src/model/', '^src/look/ui/'] },
    ),
    forbid('no-circles', 'A circle cannot be read from the top.', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main'],
    },
    exclude: { path: '(^dist/|\\.svelte$)' },
  },
}
